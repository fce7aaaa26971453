"""Verdicts as a reader meets them: the symbol, its signature or type in each client; and what no client shows."""

from __future__ import annotations

import pytest
from diff.sdk_case import MAYBE, TEXT, WHOLE, done, one_of, parameter, thing
from diff.sdk_judged import gives, takes, verdict
from support.documents import Node, document, get, operation


def test_a_property_of_a_body_is_an_argument() -> None:
    found = verdict(
        takes(thing({"unitPrice": WHOLE})),
        takes(thing({"unitPrice": WHOLE}, ["unitPrice"])),
        "request-property-became-required",
    )
    assert (found.symbol, found.kind) == ("client.orders.create(unit_price=)", "argument")
    assert (found.before, found.after) == ("unit_price: int = …", "unit_price: int")


def test_what_is_nested_stands_below_its_argument() -> None:
    def body(*days: str) -> Node:
        day = thing({"day": one_of(*days)})
        return takes(
            thing(
                {
                    "openingTimes": {
                        "type": "array",
                        "items": thing({"byWeek": {"type": "object", "additionalProperties": day}}),
                    }
                }
            )
        )

    found = verdict(body("mon", "tue"), body("mon"), "request-property-enum-value-removed")
    assert found.symbol == "client.orders.create(opening_times[].by_week{}.day=)"
    assert (found.before, found.after) == ('day: Literal["mon", "tue"] = …', 'day: Literal["mon"] = …')
    assert '"tue"' in found.reason


def test_a_body_that_is_no_object_is_one_argument() -> None:
    found = verdict(
        takes({"type": "array", "items": thing({"a": WHOLE})}),
        takes({"type": "array", "items": thing({"a": WHOLE, "unitPrice": WHOLE}, ["unitPrice"])}),
        "new-required-request-property",
    )
    assert found.symbol == "client.orders.create(body[].unit_price=)"
    assert (found.before, found.after) == ("", "unit_price: int")
    assert found.type_check
    assert found.run_time


def test_a_field_of_an_answer_hangs_from_the_call() -> None:
    found = verdict(
        gives(thing({"a": WHOLE, "unitPrice": WHOLE})), gives(thing({"a": WHOLE})), "response-optional-property-removed"
    )
    assert (found.symbol, found.kind) == ("client.orders.get().unit_price", "field")
    assert (found.before, found.after) == ("int | None", "")
    assert "models.Order" in found.reason


def test_the_property_that_an_answer_is_wrapped_in_is_not_seen() -> None:
    def wrapped(*names: str) -> Node:
        return gives(thing({"data": thing(dict.fromkeys(("a", *names), WHOLE)), "meta": thing({"b": WHOLE})}, ["data"]))

    found = verdict(wrapped("x"), wrapped(), "response-optional-property-removed")
    assert found.symbol == "client.orders.get().x"


def test_what_stands_beside_the_value_is_not_shown() -> None:
    def wrapped(meta: Node) -> Node:
        return gives(thing({"data": thing({"a": WHOLE}), "meta": thing(meta)}, ["data"]))

    found = verdict(wrapped({"total": WHOLE}), wrapped({}), "response-optional-property-removed")
    assert (found.symbol, found.kind, found.bump) == ("", "none", "none")


def test_items_of_a_listing_are_those_of_its_page() -> None:
    def listing(schema: Node) -> Node:
        return gives(
            thing(
                {"data": {"type": "array", "items": thing({"id": WHOLE, "tags": {"type": "array", "items": schema}})}},
                ["data"],
            ),
            "/orders",
        )

    found = verdict(listing(TEXT), listing(MAYBE), "response-property-became-nullable")
    assert found.symbol == "client.orders.list().data[].tags[]"
    assert (found.before, found.after) == ("str", "str | None")


def test_a_long_enum_is_shown_by_what_differs() -> None:
    values = [f"v{number:02}" for number in range(20)]
    found = verdict(
        gives(thing({"kind": one_of(*values)}, ["kind"])),
        gives(thing({"kind": one_of(*values, "other")}, ["kind"])),
        "response-property-enum-value-added",
    )
    assert found.before == 'Literal["v00", "v01", "v02", "v03", …] | str'
    assert found.after == 'Literal["other", "v00", "v01", "v02", …] | str'
    assert not found.breaks
    assert found.bump == "minor"


def test_a_method_is_shown_with_what_it_needs() -> None:
    many = {f"argument{number:02}": WHOLE for number in range(30)}
    base = document({"/orders": {"get": done()}})
    revision = document(
        {
            "/orders": {"get": done()},
            "/orders/{id}/items": {
                "post": {
                    **operation(None, body=thing({"name": TEXT, **many}, ["name"])),
                    "parameters": [parameter("id", WHOLE, "path")],
                }
            },
        }
    )
    found = verdict(base, revision, "endpoint-added")
    assert (found.symbol, found.kind, found.before) == ("client.orders.items.create", "method", "")
    assert found.after == "create(id: int, *, name: str, …) -> None"


def test_a_signature_takes_any_sequence_and_gives_a_list() -> None:
    post = operation({"type": "array", "items": WHOLE}, body=thing({"ids": {"type": "array", "items": WHOLE}}))
    found = verdict(document({}), document({"/orders": {"post": post}}), "endpoint-added")
    assert found.after == "create(*, ids: Sequence[int] = …) -> list[int]"


def test_an_optional_field_may_be_none_in_both() -> None:
    found = verdict(gives(thing({"a": WHOLE})), gives(thing({"a": TEXT})), "response-property-type-changed")
    assert (found.before, found.after) == ("int | None", "str | None")


def test_another_operation_under_the_name_of_a_removed_one_is_told() -> None:
    def versions(*versions: str) -> Node:
        return document(
            {
                f"/orders/v{version}": {"get": operation(thing({f"in{version[0]}": WHOLE}, [f"in{version[0]}"]))}
                for version in versions
            }
        )

    found = verdict(versions("2.0", "1.0"), versions("1.0"), "api-path-removed-without-deprecation")
    assert found.symbol == "client.orders.get"
    assert (found.before, found.after) == ("get() -> models.Orders", "get() -> models.Orders")
    assert found.reason == "it calls GET /orders/v1.0 now"
    assert found.type_check
    assert found.run_time


@pytest.mark.parametrize("kept", ["x", "y"])
def test_a_form_of_an_answer_is_looked_at_by_itself(kept: str) -> None:
    """A property that another member of the union has as well is gone from the one that lost it."""

    def either(*names: str) -> Node:
        card = thing({"type": {"type": "string", "const": "card"}, **dict.fromkeys(names, TEXT)}, ["type"])
        bank = thing({"type": {"type": "string", "const": "bank"}, "x": TEXT, "y": TEXT}, ["type"])
        return gives({"oneOf": [card, bank]})

    gone = "y" if kept == "x" else "x"
    found = verdict(either("x", "y"), either(kept), "response-optional-property-removed")
    assert found.symbol == f"client.orders.get().{gone}"
    assert found.type_check
    assert "Card" in found.reason


def test_an_update_that_returns_the_entity_still_has_what_the_entity_has() -> None:
    def paths(*names: str) -> Node:
        entity = thing({"id": WHOLE, "a": TEXT, "b": TEXT}, ["id"])
        answer = thing({"id": WHOLE, **dict.fromkeys(names, TEXT)}, ["id"])
        item = {"get": operation(entity), "patch": operation(answer, body=thing({"a": TEXT}))}
        return document({"/orders/{id}": {**item, "parameters": [parameter("id", WHOLE, "path")]}})

    found = verdict(paths("a", "b"), paths("a"), "response-optional-property-removed")
    assert found.symbol == "client.orders.update().b"
    assert (found.before, found.after) == ("str | None", "str | None")
    assert (found.breaks, found.bump) == (False, "patch")


def test_the_size_of_a_page_may_change() -> None:
    def listing(default: int) -> Node:
        items = thing({"data": {"type": "array", "items": thing({"id": WHOLE})}}, ["data"])
        return document(get(items, "/orders", parameters=[parameter("per_page", {**WHOLE, "default": default})]))

    found = verdict(listing(10), listing(20), "request-parameter-default-value-changed")
    assert (found.symbol, found.breaks, found.bump) == ("client.orders.list(per_page=)", False, "patch")


@pytest.mark.parametrize(
    ("one", "other", "id", "reason"),
    [
        (TEXT, MAYBE, "response-property-became-nullable", "it may be `None` now"),
        (MAYBE, TEXT, "response-property-became-not-nullable", "it is never `None` now"),
        (WHOLE, TEXT, "response-property-type-changed", "values of another type come now"),
        (one_of("a"), TEXT, "response-property-became-not-enum", "other values than those"),
        (one_of("a", "b"), one_of("a"), "response-property-enum-value-removed", 'does not come any more: "b"'),
        (TEXT, {**TEXT, "deprecated": True}, "response-property-deprecated", "its documentation says so"),
    ],
)
def test_a_reason_says_what_becomes_of_a_field(one: Node, other: Node, id: str, reason: str) -> None:
    found = verdict(gives(thing({"a": one}, ["a"])), gives(thing({"a": other}, ["a"])), id)
    assert found.symbol == "client.orders.get().a"
    assert found.reason.startswith(reason)


@pytest.mark.parametrize(
    ("one", "other", "id", "reason", "bump"),
    [
        (MAYBE, TEXT, "request-property-became-not-nullable", "`None` is not taken any more", "major"),
        (TEXT, MAYBE, "request-property-became-nullable", "`None` may be given now", "minor"),
        (one_of("a"), TEXT, "request-property-became-not-enum", "any value may be given now", "minor"),
        (TEXT, one_of("a"), "request-property-became-enum", "only some values are taken now", "major"),
        (WHOLE, TEXT, "request-property-type-changed", "its type is another; what is given is converted", "major"),
        (TEXT, {**TEXT, "deprecated": True}, "request-property-deprecated", "giving it warns", "minor"),
        ({**TEXT, "deprecated": True}, TEXT, "request-property-reactivated", "giving it does not warn", "patch"),
    ],
)
def test_a_reason_says_what_becomes_of_an_argument(one: Node, other: Node, id: str, reason: str, bump: str) -> None:
    found = verdict(takes(thing({"a": one})), takes(thing({"a": other})), id)
    assert found.symbol == "client.orders.create(a=)"
    assert found.reason.startswith(reason)
    assert found.bump == bump


def test_of_what_is_nested_the_documentation_alone_tells_that_it_is_deprecated() -> None:
    def nested(schema: Node) -> Node:
        return takes(thing({"a": thing({"b": schema})}))

    found = verdict(nested(TEXT), nested({**TEXT, "deprecated": True}), "request-property-deprecated")
    assert (found.symbol, found.bump) == ("client.orders.create(a.b=)", "minor")
    assert found.reason == "its documentation says so"


def test_a_field_of_an_update_that_the_entity_has_already_comes_there_too() -> None:
    def paths(*names: str) -> Node:
        entity = thing({"id": WHOLE, "a": TEXT, "b": TEXT}, ["id"])
        answer = thing({"id": WHOLE, **dict.fromkeys(names, TEXT)}, ["id"])
        item = {"get": operation(entity), "patch": operation(answer, body=thing({"a": TEXT}))}
        return document({"/orders/{id}": {**item, "parameters": [parameter("id", WHOLE, "path")]}})

    found = verdict(paths("a"), paths("a", "b"), "response-optional-property-added")
    assert (found.symbol, found.before, found.bump) == ("client.orders.update().b", "str | None", "minor")


def test_bounds_are_shown_where_a_change_is_about_them() -> None:
    short, long = ({**TEXT, "maxLength": length} for length in (3, 9))
    found = verdict(takes(thing({"a": short})), takes(thing({"a": long})), "request-property-max-length-increased")
    assert found.before == "a: Annotated[str, Field(max_length=3)] = …"
    assert found.after == "a: Annotated[str, Field(max_length=9)] = …"
    found = verdict(takes(thing({"a": short})), takes(thing({"a": short}, ["a"])), "request-property-became-required")
    assert (found.before, found.after) == ("a: str = …", "a: str")


def test_a_name_that_was_the_clients_own_is_shown_with_its_old_meaning() -> None:
    def listing(*parameters: Node) -> Node:
        items = thing({"data": {"type": "array", "items": thing({"id": WHOLE})}}, ["data"])
        return document(get(items, "/orders", parameters=list(parameters)))

    found = verdict(listing(), listing(parameter("limit", WHOLE)), "new-optional-request-parameter")
    assert (found.symbol, found.before) == ("client.orders.list(limit=)", "limit: int | None = …")
    assert found.reason.endswith("which is `max_items` now")


def test_what_becomes_of_a_path_is_not_told_of_the_body() -> None:
    def order(schema: Node, **more: Node) -> Node:
        item = {**operation(None), **more, "parameters": [parameter("id", schema, "path")]}
        return document({"/orders/{id}/items": {"post": item}})

    body = {"content": {"application/json": {"schema": thing({"a": WHOLE})}}}
    found = verdict(order(TEXT), order(WHOLE, requestBody=body), "request-body-added-optional")
    assert (found.symbol, found.breaks, found.bump) == ("client.orders.items.create", False, "minor")


def test_a_request_below_the_types_may_be_refused() -> None:
    def bag(schema: Node) -> Node:
        return takes(thing({"extra": {"type": "object", "patternProperties": {"^n_": thing({"a": schema})}}}))

    found = verdict(bag(WHOLE), bag({"type": "boolean"}), "request-property-type-changed")
    assert found.symbol == "client.orders.create(extra{}=)"
    assert (found.type_check, found.run_time, found.bump) == (False, True, "major")


def test_a_path_parameter_is_found_under_either_name() -> None:
    def item(name: str, schema: Node) -> Node:
        return document(
            {f"/orders/{{{name}}}": {"delete": {"parameters": [parameter(name, schema, "path")], **done()}}}
        )

    found = verdict(item("id", TEXT), item("orderId", WHOLE), "request-parameter-type-changed")
    assert found.symbol == "client.orders.delete(order_id=)"
    assert (found.before, found.after) == ("id: str", "order_id: int")
