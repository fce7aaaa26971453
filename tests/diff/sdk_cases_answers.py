"""Cases of the proof: what a client receives, in answers and events."""

from __future__ import annotations

from diff.sdk_case import MAYBE, NUMBER, TEXT, WHOLE, Case, done, gives, gives_whole, lists, one_of, thing
from support.documents import Node

DATE_TIME = {"type": "string", "format": "date-time"}


def own(name: str, **properties: Node) -> Node:
    """Properties of a class that no other case shares."""
    return {f"{name}_id": WHOLE, **properties}


def pair(name: str, one: Node | None, other: Node | None, *required: str) -> tuple[Node, Node]:
    """Two answers that differ in the property `x`: in its schema, or in having it at all. required: in both."""
    sides = [gives(own(name, **({"x": x} if x is not None else {})), required) for x in (one, other)]
    return sides[0], sides[1]


def bag(schema: Node) -> Node:
    """An object whose properties have no names of their own, for which the client has no type."""
    return {"type": "object", "patternProperties": {"^n_": schema}}


def variant(kind: str, prop: str) -> Node:
    """A member of a union that its `type` tells from the others."""
    return thing({"type": {"const": kind, "type": "string"}, prop: TEXT}, ["type", prop])


def subscription(**events: Node) -> Node:
    """An operation to subscribe with, and the payload of each event."""
    callbacks = {
        name: {
            "{$request.query.url}": {
                "post": {"requestBody": {"content": {"application/json": {"schema": schema}}}, **done()}
            }
        }
        for name, schema in events.items()
    }
    return {"post": {**done(), "callbacks": callbacks}}


def payload(event: str, **properties: Node) -> Node:
    """What an event brings."""
    return thing({"event": {"const": event, "type": "string"}, **properties}, ["event", *properties])


FIELDS = (
    Case(
        "field_removed",
        *pair("field_removed", TEXT, None),
        "response-optional-property-removed",
        "client.field_removed.get().x",
        "print(client.field_removed.get().x)",
        type_check=True,
        run_time=True,
        bump="major",
        answers=({"x": "a"}, {}),
    ),
    Case(
        "field_added",
        *pair("field_added", None, TEXT),
        "response-optional-property-added",
        "client.field_added.get().x",
        "print(client.field_added.get().field_added_id)",
        type_check=False,
        run_time=False,
        bump="minor",
    ),
    Case(
        "field_optional",
        gives(own("field_optional", x=TEXT), ["x"]),
        gives(own("field_optional", x=TEXT)),
        "response-property-became-optional",
        "client.field_optional.get().x",
        "client.field_optional.get().x.upper()",
        type_check=True,
        run_time=True,
        bump="major",
        answers=({"x": "a"}, {}),
    ),
    Case(
        "null_and_optional",
        gives(own("null_and_optional", x=MAYBE), ["x"]),
        gives(own("null_and_optional", x=MAYBE)),
        "response-property-became-optional",
        "client.null_and_optional.get().x",
        "(client.null_and_optional.get().x or '').upper()",
        type_check=False,
        run_time=False,
        bump="patch",
        answers=({"x": None}, {}),
    ),
    Case(
        "field_null",
        *pair("field_null", TEXT, MAYBE, "x"),
        "response-property-became-nullable",
        "client.field_null.get().x",
        "client.field_null.get().x.upper()",
        type_check=True,
        run_time=True,
        bump="major",
        answers=({"x": "a"}, {"x": None}),
    ),
    Case(
        "field_never_null",
        *pair("field_never_null", MAYBE, TEXT, "x"),
        "response-property-became-not-nullable",
        "client.field_never_null.get().x",
        "(client.field_never_null.get().x or '').upper()",
        type_check=False,
        run_time=False,
        bump="patch",
        answers=({"x": None}, {"x": "a"}),
    ),
    Case(
        "field_always",
        gives(own("field_always", x=TEXT)),
        gives(own("field_always", x=TEXT), ["x"]),
        "response-property-became-required",
        "client.field_always.get().x",
        "(client.field_always.get().x or '').upper()",
        type_check=False,
        run_time=False,
        bump="patch",
        answers=({}, {"x": "a"}),
    ),
    Case(
        "field_type",
        *pair("field_type", WHOLE, TEXT, "x"),
        "response-property-type-changed",
        "client.field_type.get().x",
        "print(client.field_type.get().x + 1)",
        type_check=True,
        run_time=True,
        bump="major",
        answers=({"x": 1}, {"x": "one"}),
    ),
    Case(
        "field_widened",
        *pair("field_widened", WHOLE, NUMBER, "x"),
        "response-property-type-generalized",
        "client.field_widened.get().x",
        "print('abc'[client.field_widened.get().x])",
        type_check=True,
        run_time=True,
        bump="major",
        answers=({"x": 1}, {"x": 1.5}),
    ),
    Case(
        "field_narrowed",
        *pair("field_narrowed", NUMBER, WHOLE, "x"),
        "response-property-type-specialized",
        "client.field_narrowed.get().x",
        "print(client.field_narrowed.get().x + 0.5)",
        type_check=False,
        run_time=False,
        bump="patch",
        answers=({"x": 1.5}, {"x": 1}),
    ),
    Case(
        "field_dated",
        *pair("field_dated", TEXT, DATE_TIME, "x"),
        "response-property-type-specialized",
        "client.field_dated.get().x",
        "client.field_dated.get().x.upper()",
        type_check=True,
        run_time=True,
        bump="major",
        answers=({"x": "a"}, {"x": "2026-01-02T03:04:05Z"}),
    ),
    Case(
        "value_comes",
        *pair("value_comes", one_of("a"), one_of("a", "b"), "x"),
        "response-property-enum-value-added",
        "client.value_comes.get().x",
        "client.value_comes.get().x.upper()",
        type_check=False,
        run_time=False,
        bump="minor",
        answers=({"x": "a"}, {"x": "b"}),
    ),
    Case(
        "value_ends",
        *pair("value_ends", one_of("a", "b"), one_of("a"), "x"),
        "response-property-enum-value-removed",
        "client.value_ends.get().x",
        "print(client.value_ends.get().x == 'b')",
        type_check=False,
        run_time=False,
        bump="patch",
        answers=({"x": "b"}, {"x": "a"}),
    ),
    Case(
        "items_type",
        *pair("items_type", {"type": "array", "items": WHOLE}, {"type": "array", "items": TEXT}, "x"),
        "response-property-type-changed",
        "client.items_type.get().x[]",
        "print(client.items_type.get().x[0] + 1)",
        type_check=True,
        run_time=True,
        bump="major",
        answers=({"x": [1]}, {"x": ["one"]}),
    ),
    Case(
        "bound_of_answer",
        *pair("bound_of_answer", {**TEXT, "maxLength": 3}, {**TEXT, "maxLength": 9}, "x"),
        "response-property-max-length-increased",
        "",
        "client.bound_of_answer.get().x.upper()",
        type_check=False,
        run_time=False,
        bump="none",
        answers=({"x": "abc"}, {"x": "abcdefghi"}),
    ),
    Case(
        "write_only",
        *pair("write_only", TEXT, {**TEXT, "writeOnly": True}, "write_only_id"),
        "response-optional-property-became-write-only",
        "client.write_only.get().x",
        "print(client.write_only.get().x)",
        type_check=True,
        run_time=True,
        bump="major",
        answers=({"write_only_id": 1, "x": "a"}, {"write_only_id": 1}),
    ),
    Case(
        "optional_type",
        *pair("optional_type", WHOLE, TEXT),
        "response-property-type-changed",
        "client.optional_type.get().x",
        "print((client.optional_type.get().x or 0) + 1)",
        type_check=True,
        run_time=True,
        bump="major",
        answers=({"x": 1}, {"x": "one"}),
    ),
    Case(
        "enum_of_another_type",
        *pair("enum_of_another_type", one_of("a"), {"type": "integer", "enum": [1]}, "x"),
        "response-property-type-changed",
        "client.enum_of_another_type.get().x",
        "client.enum_of_another_type.get().x.upper()",
        type_check=True,
        run_time=True,
        bump="major",
        answers=({"x": "a"}, {"x": 1}),
    ),
    Case(
        "below_the_types",
        *pair("below_the_types", bag(WHOLE), bag(TEXT), "x"),
        "response-property-type-changed",
        "client.below_the_types.get().x{}",
        "print(client.below_the_types.get().x['n_a'] + 1)",
        type_check=False,
        run_time=True,
        bump="major",
        answers=({"x": {"n_a": 1}}, {"x": {"n_a": "one"}}),
    ),
    Case(
        "untyped_answer",
        *pair("untyped_answer", {"type": "object"}, MAYBE, "x"),
        "response-property-type-changed",
        "client.untyped_answer.get().x",
        "print(client.untyped_answer.get().x['a'])",
        type_check=True,
        run_time=True,
        bump="major",
        answers=({"x": {"a": 1}}, {"x": "a"}),
    ),
)

WHOLE_ANSWERS = (
    Case(
        "item_field",
        lists(own("item_field", x=TEXT), ["item_field_id"]),
        lists(own("item_field"), ["item_field_id"]),
        "response-optional-property-removed",
        "client.item_field.list().data[].x",
        "for item in client.item_field.list():\n    print(item.x)",
        type_check=True,
        run_time=True,
        bump="major",
        answers=({"data": [{"item_field_id": 1, "x": "a"}]}, {"data": [{"item_field_id": 1}]}),
    ),
    Case(
        "no_list",
        gives_whole(thing({"data": {"type": "array", "items": thing(own("no_list"), ["no_list_id"])}}, ["data"])),
        gives_whole(thing({"data": thing(own("no_list"), ["no_list_id"])}, ["data"])),
        "response-property-type-changed",
        "client.no_list.list",
        "for item in client.no_list.list():\n    print(item.no_list_id)",
        type_check=True,
        run_time=True,
        bump="major",
        answers=({"data": [{"no_list_id": 1}]}, {"data": {"no_list_id": 1}}),
    ),
    Case(
        "answer_gone",
        gives(own("answer_gone", x=TEXT), ["x"]),
        {"get": done()},
        "response-success-status-removed",
        "client.answer_gone.get",
        "client.answer_gone.get().x.upper()",
        type_check=True,
        run_time=True,
        bump="major",
        answers=({"x": "a"}, None),
    ),
    Case(
        "answer_media",
        gives(own("answer_media", x=TEXT), ["x"]),
        gives_whole(TEXT, media="text/csv"),
        "response-media-type-removed",
        "client.answer_media.get",
        "client.answer_media.get().x.upper()",
        type_check=True,
        run_time=True,
        bump="major",
        answers=({"x": "a"}, "a,b"),
    ),
    Case(
        "answer_member",
        gives_whole({"oneOf": [variant("a", "answer_member_a"), variant("b", "answer_member_b")]}),
        gives_whole({"oneOf": [variant(kind, f"answer_member_{kind}") for kind in "abc"]}),
        "response-body-one-of-added",
        "client.answer_member.get",
        "found = client.answer_member.get()\n"
        "print(found.answer_member_a if found.type == 'a' else found.answer_member_b)",
        type_check=True,
        run_time=True,
        bump="major",
        answers=({"type": "b", "answer_member_b": "x"}, {"type": "c", "answer_member_c": "x"}),
    ),
    Case(
        "answer_member_ends",
        gives_whole({"oneOf": [variant(kind, f"member_ends_{kind}") for kind in "abc"]}),
        gives_whole({"oneOf": [variant(kind, f"member_ends_{kind}") for kind in "ab"]}),
        "response-body-one-of-removed",
        "client.answer_member_ends.get",
        "print(client.answer_member_ends.get().type)",
        type_check=False,
        run_time=False,
        bump="patch",
        answers=({"type": "c", "member_ends_c": "x"}, {"type": "a", "member_ends_a": "x"}),
    ),
    Case(
        "error_added",
        gives(own("error_added")),
        {"get": {"responses": {**gives(own("error_added"))["get"]["responses"], "409": {"description": "No"}}}},
        "response-non-success-status-added",
        "client.error_added.get",
        "print(client.error_added.get().error_added_id)",
        type_check=False,
        run_time=False,
        bump="patch",
    ),
    Case(
        "class_renamed",
        gives_whole({"$ref": "#/components/schemas/Lamp"}),
        gives_whole({"$ref": "#/components/schemas/Lantern"}),
        "",
        "models.Lamp",
        "assert_that(isinstance(client.class_renamed.get(), models.Lamp))",
        type_check=True,
        run_time=True,
        bump="major",
        parts=({"schemas": {"Lamp": thing({"watts": WHOLE})}}, {"schemas": {"Lantern": thing({"watts": WHOLE})}}),
    ),
)

_MOVED = {"event": "thing.moved", "place": "a", "level": 1}
EVENTS = (
    Case(
        "subscriptions",
        subscription(
            moved=payload("thing.moved", place=TEXT, level=WHOLE),
            ended=payload("thing.ended", place=TEXT),
        ),
        subscription(
            moved=payload("thing.moved", place=TEXT),
            begun=payload("thing.begun", cause=TEXT),
        ),
        "response-required-property-removed",
        "MovedEvent.level",
        "event = webhooks.parse(payload)\nif isinstance(event, models.MovedEvent):\n    print(event.level)",
        type_check=True,
        run_time=True,
        bump="major",
        answers=(_MOVED, {"event": "thing.moved", "place": "a"}),
    ),
    Case(
        "event_ended",
        {},
        {},
        "callback-removed",
        "EndedEvent",
        "event = webhooks.parse(payload)\nif isinstance(event, models.EndedEvent):\n    print(event.place)",
        type_check=True,
        run_time=True,
        bump="major",
        answers=({"event": "thing.ended", "place": "a"}, {"event": "thing.ended", "place": "a"}),
        place="subscriptions",
    ),
    Case(
        "event_begun",
        {},
        {},
        "callback-added",
        "BegunEvent",
        "event = webhooks.parse(payload)\nif isinstance(event, models.MovedEvent):\n    print(event.place)",
        type_check=False,
        run_time=False,
        bump="minor",
        answers=(_MOVED, {"event": "thing.begun", "cause": "a"}),
        place="subscriptions",
    ),
)

CASES: tuple[Case, ...] = (*FIELDS, *WHOLE_ANSWERS, *EVENTS)
