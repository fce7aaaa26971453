"""Document -> Api: the one model of a description that everything after reads."""
