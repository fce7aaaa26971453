"""What moved in the client though no change of the description is about it alone."""

from __future__ import annotations

import pytest
from diff.sdk_case import TEXT, WHOLE, done, parameter, thing
from diff.sdk_judged import judged, moves
from sdkforge.api.config import Config
from support.documents import Node, document, get, operation


def entity(*names: str, **more: Node) -> Node:
    return thing({"id": WHOLE, **dict.fromkeys(names, TEXT), **more}, ["id"])


def paths(**answers: Node) -> Node:
    """A GET of an item for each name."""
    item = [parameter("id", WHOLE, "path")]
    found = {f"/{name}/{{id}}": {"get": operation(schema), "parameters": item} for name, schema in answers.items()}
    return document(found, openapi="3.1.0")


def components(schemas: Node, **answers: str) -> Node:
    """A GET of an item for each name, which answers with a component."""
    return paths(**{name: {"$ref": f"#/components/schemas/{component}"} for name, component in answers.items()}) | {
        "components": {"schemas": schemas}
    }


def versions(*answers: tuple[str, Node]) -> Node:
    return document({f"/orders/v{version}": {"get": operation(schema)} for version, schema in answers})


def test_nothing_moves_where_nothing_changes() -> None:
    data = components({"Order": entity("a")}, orders="Order")
    assert moves(data, data) == {}


def test_a_change_that_is_told_moves_nothing() -> None:
    """A field that is gone or has come is a change; the class stays."""
    assert moves(paths(orders=entity("a", "b")), paths(orders=entity("a", "c"))) == {}


def test_a_newer_version_takes_a_name() -> None:
    old, new = entity("a"), entity("b")
    found = moves(versions(("1.0", old)), versions(("1.0", old), ("2.0", new)))["client.orders.get"]
    assert (found.type_check, found.run_time, found.bump) == (True, True, "major")
    assert found.reason == "it calls GET /orders/v2.0 now; GET /orders/v1.0 is client.orders.v1_0.get"


def test_a_newer_version_that_does_what_the_older_did_breaks_nothing() -> None:
    found = moves(versions(("1.0", entity("a"))), versions(("1.0", entity("a")), ("2.0", entity("a"))))
    assert (found["client.orders.get"].breaks, found["client.orders.get"].bump) == (False, "minor")


@pytest.mark.parametrize(
    ("one", "other", "checks", "runs"),
    [
        # A number becomes text on its way into a header, and is refused in a body that asks for a boolean.
        ([parameter("X-A", WHOLE, "header")], [parameter("X-A", TEXT, "header")], False, True),
        ([parameter("flag", {"type": "boolean"}, "header")], [parameter("flag", TEXT, "header")], False, True),
        ([parameter("a", TEXT)], [parameter("a", WHOLE)], False, False),
        ([parameter("a", TEXT)], [], False, False),
        ([], [parameter("a", TEXT, required=True)], False, False),
        ([parameter("a", TEXT)], [parameter("a", TEXT, required=True)], False, False),
        ([parameter("a", TEXT)], [parameter("a", TEXT), parameter("b", TEXT)], True, True),
    ],
)
def test_a_newer_version_may_take_other_arguments(one: list[Node], other: list[Node], checks: bool, runs: bool) -> None:
    def orders(*versions: list[Node]) -> Node:
        return document(
            {
                f"/orders/v{number}.0": {"get": operation(entity("a"), parameters=found)}
                for number, found in enumerate(versions, 1)
            }
        )

    found = moves(orders(one), orders(one, other))["client.orders.get"]
    assert (found.type_check, found.run_time) == (not checks, not runs)


def test_a_newer_version_may_have_another_path() -> None:
    def item(path: str, *names: str) -> Node:
        return {path: {"get": operation(entity("a"), parameters=[parameter(name, WHOLE, "path") for name in names])}}

    old = item("/orders/v1.0/{id}", "id")
    found = moves(document(old), document(old | item("/orders/v2.0/{shop}/{id}", "shop", "id")))
    assert (found["client.orders.get"].type_check, found["client.orders.get"].run_time) == (True, True)


@pytest.mark.parametrize(
    ("other", "breaks"),
    [
        (thing({"a": WHOLE, "b": WHOLE}), False),
        (thing({"a": WHOLE, "b": WHOLE}, ["b"]), True),
        (thing({"a": WHOLE}, ["a"]), True),
        (thing({"b": WHOLE}), True),
        (thing({"a": TEXT}), True),
    ],
)
def test_a_newer_version_may_take_other_objects(other: Node, breaks: bool) -> None:
    def orders(*forms: Node) -> Node:
        return document(
            {
                f"/orders/v{number}.0": {"post": operation(None, body=thing({"power": form}))}
                for number, form in enumerate(forms, 1)
            }
        )

    one = thing({"a": WHOLE})
    assert moves(orders(one), orders(one, other))["client.orders.create"].type_check == breaks


def test_the_class_of_a_body_that_is_spread_out_may_be_gone() -> None:
    def orders(name: str) -> Node:
        body = {"$ref": f"#/components/schemas/{name}"}
        return document({"/orders": {"post": operation(None, body=body)}}, {"schemas": {name: thing({"a": TEXT})}})

    found = moves(orders("Order"), orders("Purchase"))
    assert list(found) == ["params.Order"]
    assert found["params.Order"].reason == "params.Purchase takes its place in client.orders.create"


def test_a_class_of_a_filter_is_met_in_the_call() -> None:
    def orders(name: str) -> Node:
        own = parameter("filter", {"$ref": f"#/components/schemas/{name}"}, style="deepObject")
        items = thing({"data": {"type": "array", "items": entity("a")}}, ["data"])
        return document(get(items, "/orders", parameters=[own]), {"schemas": {name: thing({"open": TEXT})}})

    found = moves(orders("Filter"), orders("OrderFilter"))
    assert list(found) == ["params.Filter"]
    assert found["params.Filter"].reason == "params.OrderFilter takes its place in client.orders.list(filter=)"


def test_a_method_that_another_takes_no_name_of_is_gone_from_its_own() -> None:
    """A deprecated endpoint leaves the default to a newer one of its resource."""
    live = {"/orders/v2.0": {"delete": done()}, "/orders/v1.0": {"get": operation(entity("a"))}}
    dead = {"/orders/v2.0": {"delete": done()}, "/orders/v1.0": {"get": {**operation(entity("a")), "deprecated": True}}}
    found = moves(document(live), document(dead))["client.orders.get"]
    assert (found.type_check, found.run_time) == (True, True)
    assert found.after.startswith("@deprecated client.orders.v1_0.get(")


def test_a_path_parameter_of_another_name_breaks_who_gives_it_by_name() -> None:
    def item(name: str) -> Node:
        return document({f"/orders/{{{name}}}": {"delete": {**done(), "parameters": [parameter(name, WHOLE, "path")]}}})

    found = moves(item("id"), item("orderId"))
    assert list(found) == ["client.orders.delete(id=)"]
    verdict = found["client.orders.delete(id=)"]
    assert (verdict.before, verdict.after) == ("id: int", "order_id: int")
    assert "position" in verdict.reason
    assert "another argument" not in verdict.reason


def test_an_argument_gives_way_to_another_of_its_name() -> None:
    """A query parameter takes the name, and the property of the body is sent by another one."""

    def order(*parameters: Node) -> Node:
        post = {**operation(None, body=thing({"note": TEXT})), "parameters": list(parameters)}
        return document({"/orders": {"post": post}})

    found = moves(order(), order(parameter("note", TEXT)))
    verdict = found["client.orders.create(note=)"]
    # A text is given where a text is asked for: no type checker sees that it goes elsewhere.
    assert (verdict.type_check, verdict.run_time, verdict.bump) == (False, True, "major")
    assert verdict.after.startswith("body_note: str")
    assert verdict.reason == "its name is `body_note` now; `note` is another argument"


def test_a_component_of_another_name_is_another_class() -> None:
    found = moves(
        components({"Order": entity("a")}, orders="Order"), components({"Purchase": entity("a")}, orders="Purchase")
    )
    assert list(found) == ["models.Order"]
    verdict = found["models.Order"]
    assert (verdict.kind, verdict.before, verdict.after) == ("class", "models.Order", "models.Purchase")
    assert (verdict.type_check, verdict.run_time, verdict.bump) == (True, True, "major")
    assert verdict.reason == "models.Purchase takes its place in client.orders.get()"


def test_a_class_is_told_once_with_the_count_of_its_places() -> None:
    def shared(name: str) -> Node:
        return components({name: entity("a")}, orders=name, offers=name, returns=name)

    found = moves(shared("Order"), shared("Purchase"))
    assert found["models.Order"].reason.endswith("in client.offers.get() and 2 more places")


def test_a_nested_class_is_found_where_it_is_met() -> None:
    def nested(name: str) -> Node:
        schemas = {"Order": entity(buyer={"$ref": f"#/components/schemas/{name}"}), name: thing({"name": TEXT})}
        return components(schemas, orders="Order")

    found = moves(nested("Buyer"), nested("Customer"))
    assert list(found) == ["models.Buyer"]
    assert found["models.Buyer"].reason == "models.Customer takes its place in models.Order.buyer"


def test_a_class_within_one_of_another_name_is_found_too() -> None:
    def nested(name: str, inner: str) -> Node:
        own = {"id": WHOLE, "buyer": {"$ref": f"#/components/schemas/{inner}"}}
        parent = {"parent": {"$ref": f"#/components/schemas/{name}"}}
        return components({name: thing({**own, **parent}), inner: thing({"name": TEXT})}, orders=name)

    found = moves(nested("Order", "Buyer"), nested("Purchase", "Customer"))
    assert {symbol: verdict.after for symbol, verdict in found.items()} == {
        "models.Buyer": "models.Customer",
        "models.Order": "models.Purchase",
    }


def test_a_class_that_is_gone_with_all_that_had_it_is_no_news() -> None:
    both = paths(orders=entity("a"), offers=entity("b"))
    assert moves(both, paths(orders=entity("a"))) == {}


def test_an_answer_that_is_of_the_entitys_class_no_more_is_told() -> None:
    """The entity gains what an update does not return, so the update gets a class of its own."""

    def orders(*names: str) -> Node:
        read = operation({**entity("a", *names), "required": ["id", *names]})
        change = operation(entity("a"), body=thing({"a": TEXT}))
        item = {"get": read, "patch": change, "parameters": [parameter("id", WHOLE, "path")]}
        return document({"/orders/{id}": item})

    base, revision = orders(), orders("b")
    assert [change.sdk.symbol for change in judged(base, revision) if change.sdk] == ["client.orders.get().b"]
    verdict = moves(base, revision)["client.orders.update()"]
    assert (verdict.before, verdict.after) == ("models.Order", "models.OrderUpdateResult")
    assert verdict.type_check


def test_the_most_alike_of_several_classes_is_named() -> None:
    def either(*names: str) -> Node:
        forms = [
            thing({"type": {"type": "string", "const": kind}, kind: TEXT}, ["type", kind]) for kind in ("card", "bank")
        ]
        refs = [{"$ref": f"#/components/schemas/{name}"} for name in names]
        return paths(orders={"oneOf": refs}) | {"components": {"schemas": dict(zip(names, forms, strict=True))}}

    found = moves(either("PayByCard", "PayByBank"), either("OrderCard", "OrderBank"))
    assert {symbol: verdict.after for symbol, verdict in found.items()} == {
        "models.PayByCard": "models.OrderCard",
        "models.PayByBank": "models.OrderBank",
    }


def test_of_classes_that_would_both_do_the_one_of_the_like_name_is_named() -> None:
    def either(**forms: Node) -> Node:
        refs = [{"$ref": f"#/components/schemas/{name}"} for name in forms]
        return components(forms, orders="Order") | {
            "components": {"schemas": {**forms, "Order": thing({"side": {"oneOf": refs}})}}
        }

    buyer, seller = thing({"name": TEXT}), thing({"name": TEXT, "shop": TEXT})
    found = moves(either(OrderBuyer=buyer, OrderSeller=seller), either(AnySeller=seller, AnyBuyer=buyer))
    assert {symbol: verdict.after for symbol, verdict in found.items()} == {
        "models.OrderBuyer": "models.AnyBuyer",
        "models.OrderSeller": "models.AnySeller",
    }


@pytest.mark.parametrize("values", [3, 30])
def test_the_name_of_a_long_enum_is_a_class_too(values: int) -> None:
    def orders(count: int) -> Node:
        kind = {"type": "string", "enum": [f"v{number:02}" for number in range(count)]}
        return paths(orders=entity(kind=kind))

    found = moves(orders(20), orders(values))
    gone = [symbol for symbol in found if symbol.startswith("models.")]
    assert gone == (["models.OrderKind"] if values == 3 else [])
    for symbol in gone:
        assert found[symbol].after == 'Literal["v00", "v01", "v02"]'


def test_classes_that_hold_each_other_are_compared_to_an_end() -> None:
    def orders(*names: str) -> Node:
        found = versions(
            *((f"{number}.0", {"$ref": f"#/components/schemas/{name}"}) for number, name in enumerate(names, 1))
        )
        schemas = {name: thing({"id": WHOLE, "parent": {"$ref": f"#/components/schemas/{name}"}}) for name in names}
        return found | {"components": {"schemas": schemas}}

    found = moves(orders("A"), orders("A", "B"))["client.orders.get"]
    assert (found.type_check, found.run_time) == (True, False)


def test_the_title_may_name_the_client() -> None:
    base, revision = (
        {**document(get(TEXT)), "info": {"title": title, "version": "1"}} for title in ("Pets", "Pet shop")
    )
    configs = (Config(package="pets", client="Pets"), Config(package="pet_shop", client="PetShop"))
    verdict = moves(base, revision, configs)["pets.Pets"]
    assert (verdict.before, verdict.after, verdict.bump) == ("pets.Pets", "pet_shop.PetShop", "major")
    assert verdict.type_check
    assert verdict.run_time


def test_an_events_payload_of_another_class_is_told() -> None:
    def subscription(name: str) -> Node:
        body = {"content": {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}}
        callback = {"sold": {"{$request.query.url}": {"post": {"requestBody": body, **done()}}}}
        payload = thing({"event": {"type": "string", "const": "sold"}, "id": WHOLE}, ["event"])
        return document({"/hooks": {"post": {**done(), "callbacks": callback}}}, {"schemas": {name: payload}})

    found = moves(subscription("Sold"), subscription("SoldEvent"))
    assert list(found) == ["models.Sold"]
    assert found["models.Sold"].after == "models.SoldEvent"
