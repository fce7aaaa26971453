"""The html report in a real browser: what a reader does with it."""

from __future__ import annotations

from diff.browser import Show
from diff.sample_diff import change, diff_of, empty_diff, release_diff, verdict

GONE = "the operation is removed and was not deprecated before"
VOLTAGE = "the type of maxVoltage in the response went from string to number"
ELSPOT = "the value 'elspot' of the query parameter filter, type is no longer accepted"
EVENT_FIELD = "the optional property session.currency is new in the event"


# At first sight


def test_the_totals_and_the_next_version_stand_first(show: Show) -> None:
    with show(release_diff()) as report:
        for name in ("12 errors", "8 warnings", "10 notes", "1 accepted", "18 Python names"):
            assert report.total(name).is_visible(), name
        top = report.page.get_by_role("banner").inner_text()
        assert "4.0.0 is the client’s next version (major, after 3.96.4)." in " ".join(top.split())
        assert "3 added, 2 deprecated, 1 removed" in top
        assert report.page.locator("output").inner_text() == "23 of 23 shown"
        assert report.entries.count() == 23


def test_a_folded_entry_says_what_where_and_what_breaks(show: Show) -> None:
    with show(release_diff()) as report:
        assert report.entry(VOLTAGE).inner_text().split("\n\n") == [
            VOLTAGE,
            "GET /public-api/resources/circuits/v2.0 response 200, data[].maxVoltage 5 operations",
            "client.circuits.list().data[].max_voltage breaks at type check and at run time",
        ]


def test_a_comparison_that_found_nothing_offers_no_filter(show: Show) -> None:
    with show(empty_diff()) as report:
        assert report.page.get_by_text("No change: both descriptions tell a client the same.").is_visible()
        assert not report.search.is_visible()
        report.page.keyboard.press("j")


def test_without_scripts_the_list_unfolds_and_no_filter_shows(show: Show) -> None:
    with show(release_diff(), java_script_enabled=False) as report:
        assert report.entries.count() == 23
        report.entry(VOLTAGE).locator("summary").click()
        assert report.entry(VOLTAGE).get_by_text("client.evses.get().power_options.max_voltage").is_visible()
        assert not report.page.locator("input, select, button").filter(visible=True).count()


# Filters and search


def test_levels_filter_and_add_up(show: Show) -> None:
    with show(release_diff()) as report:
        report.total("8 warnings").check()
        assert (report.entries.count(), report.fragment) == (4, "level=warning")
        assert report.page.get_by_role("heading", level=2).all_inner_texts() == ["Warnings 8 in 4 groups"]
        report.total("1 accepted").check()
        assert report.entries.count() == 5
        assert report.headings[-1] == ELSPOT
        assert report.page.locator("output").inner_text() == "5 of 23 shown"
        report.total("8 warnings").uncheck()
        report.total("1 accepted").uncheck()
        assert (report.entries.count(), report.fragment) == (23, "")


def test_what_breaks_python_filters(show: Show) -> None:
    with show(release_diff()) as report:
        report.total("18 Python names").check()
        # Six causes of errors, two of warnings, the accepted one, and what moved in the client.
        assert report.entries.count() == 11
        assert report.entries.locator(".breaks").count() >= 11
        report.total("12 errors").check()
        assert report.entries.count() == 6


def test_a_resource_filters(show: Show) -> None:
    with show(release_diff()) as report:
        report.page.get_by_label("Resource").select_option("resource / evses")
        # One of its own, and one that it shares with circuits.
        assert report.headings == ["the longest label that is accepted went from 255 to 64 characters", VOLTAGE]
        assert report.page.get_by_role("heading", level=2).all_inner_texts() == ["Errors 2 of 7 shown"]


ABOUT = (
    ("operation added", 3, "the operation is new"),
    ("operation removed", 1, GONE),
    ("operation deprecated", 2, "the operation is deprecated"),
    ("parameter", 2, ELSPOT),
    ("request", 3, "the new property idTag of the request is required"),
    ("response", 6, VOLTAGE),
    ("event", 2, EVENT_FIELD),
    ("security", 1, "the operation now asks for the security scheme mutual_tls"),
    ("document", 1, "the tag 'resource / consents' is new"),
    ("Python client", 2, "models.CircuitVoltage"),
)


def test_what_it_is_about_filters(show: Show) -> None:
    with show(release_diff()) as report:
        about = report.page.get_by_label("About")
        offered = ["Everything", *(f"{name} ({count})" for name, count, _ in ABOUT)]
        assert about.locator("option").all_inner_texts() == offered
        for name, count, heading in ABOUT:
            about.select_option(name)
            assert report.entries.count() == count, name
            assert any(heading in text for text in report.headings), name


SEARCHES = {
    "response-property-TYPE-changed": [VOLTAGE],  # the check
    "/evses/v2.1/{evse}": [VOLTAGE],  # the path of an operation that is not the first of its group
    "power_options.max": [VOLTAGE],  # a Python symbol
    "session.currency": [EVENT_FIELD],  # a field
    "mutual_tls": ["the operation now asks for the security scheme mutual_tls"],  # a name
    "patch  maxvoltage": [VOLTAGE],  # both words, in any order
    "models.CircuitVoltage": ["models.CircuitVoltage"],
    "maxvoltage elspot": [],
}


def test_search_finds(show: Show) -> None:
    with show(release_diff()) as report:
        for text, headings in SEARCHES.items():
            report.search.fill(text)
            assert report.headings == headings, text
            assert report.page.get_by_text("Nothing matches.").is_visible() is (not headings), text


def test_search_and_filters_narrow_together_and_clear_together(show: Show) -> None:
    with show(release_diff()) as report:
        report.search.fill("circuits")
        everywhere = report.headings
        report.total("12 errors").check()
        assert (len(everywhere), report.headings) == (2, [VOLTAGE])
        report.page.get_by_role("button", name="Clear").click()
        assert (report.entries.count(), report.search.input_value(), report.fragment) == (23, "", "")


def test_an_address_brings_filters_and_search_back(show: Show) -> None:
    with show(release_diff()) as report:
        report.search.fill("client & max=voltage #1")
        report.page.get_by_label("Resource").select_option("resource / circuits")
        report.page.get_by_label("About").select_option("response")
        report.total("12 errors").check()
        report.total("18 Python names").check()
        report.again(report.fragment)
        assert report.search.input_value() == "client & max=voltage #1"
        assert report.page.get_by_label("Resource").input_value() == "resource / circuits"
        assert report.page.get_by_label("About").input_value() == "response"
        assert [report.total(name).is_checked() for name in ("12 errors", "8 warnings", "18 Python")] == [
            True,
            False,
            True,
        ]
        report.search.fill("")
        assert report.headings == [VOLTAGE]


def test_an_address_that_means_nothing_shows_everything(show: Show) -> None:
    with show(release_diff()) as report:
        for fragment in ("level=nonsense&tag=none&kind=x", "change-none", "%E0%A4%A", "&&&===", "q", "main"):
            report.again(fragment)
            assert report.page.locator("output").inner_text() == "23 of 23 shown", fragment


# Unfolding


def test_an_unfolded_entry_tells_everything(show: Show) -> None:
    with show(release_diff()) as report:
        entry = report.entry(VOLTAGE)
        entry.locator("summary").click()
        pairs = entry.locator(".pair").all()
        assert [pair.locator("h4").all_inner_texts() for pair in pairs] == [["Before, 3.96.4", "After, 3.110.0"]] * 2
        values, signatures = (pair.locator("pre").all_inner_texts() for pair in pairs)
        assert [text.strip() for text in values] == ['"string"', '"number"']
        assert [text.strip() for text in signatures] == ["MaxVoltage | None", "float | None"]
        assert pairs[0].locator("mark").count() == 2
        text = " ".join(entry.inner_text().split())
        for told in (
            "spec/releases/v3.96.4.yaml:20258:7",
            "spec/releases/v3.110.0.yaml:22809:7",
            "May arrive now and could not before 277",
            "breaks at type check and at run time: the annotation changed from str to float.",
            "All 5 places",
            "PATCH /public-api/resources/circuits/v2.0/{circuit} response 200, data.maxVoltage",
            "client.evses.list().data[].power_options.max_voltage",
            "Check response-property-type-changed",
            "Asks for a major version",
        ):
            assert told in text, told
        left, right = (side.bounding_box() for side in pairs[0].locator(".side").all())
        assert left is not None
        assert right is not None
        assert (left["y"], left["x"] + left["width"] <= right["x"]) == (right["y"], True)


def test_all_that_is_shown_unfolds_and_folds(show: Show) -> None:
    with show(release_diff()) as report:
        report.total("8 warnings").check()
        report.page.get_by_role("button", name="Unfold all").click()
        assert report.page.locator("details.entry[open]").count() == 4
        report.page.get_by_role("button", name="Fold all").click()
        assert report.page.locator("details.entry[open]").count() == 0


# Links


def test_a_link_leads_a_fresh_reader_to_its_change(show: Show) -> None:
    with show(release_diff()) as report:
        report.entry(EVENT_FIELD).locator("summary").click()
        report.entry(EVENT_FIELD).get_by_role("link", name="to this change").click()
        assert report.fragment.startswith("change-response-optional-property-added-")
        report.again(report.fragment)
        assert report.entry(EVENT_FIELD).get_attribute("open") is not None
        assert report.focused == EVENT_FIELD
        assert report.focus_in_sight


def test_a_link_keeps_filters_that_show_its_change(show: Show) -> None:
    with show(release_diff(), "level=info") as report:
        report.entry(EVENT_FIELD).locator("summary").click()
        report.entry(EVENT_FIELD).get_by_role("link").click()
        report.again(report.fragment)
        assert report.total("10 notes").is_checked()
        assert report.focused == EVENT_FIELD


def test_a_link_wins_over_filters_that_hide_its_change(show: Show) -> None:
    with show(release_diff(), "level=info") as report:
        anchor = report.entry(GONE).locator("summary").get_attribute("id")
        report.again(f"{anchor}&level=info")
        assert (report.focused, report.entries.count()) == (GONE, 23)


def test_every_place_of_a_group_has_a_link_of_its_own(show: Show) -> None:
    with show(release_diff()) as report:
        place = report.entry(VOLTAGE).locator("li", has_text="/evses/v2.1/{evse}")
        report.again(str(place.get_attribute("id")))
        assert report.entry(VOLTAGE).get_attribute("open") is not None
        assert place.is_visible()


# Keys


def test_slash_searches_and_escape_clears(show: Show) -> None:
    with show(release_diff()) as report:
        keyboard = report.page.keyboard
        keyboard.press("/")
        keyboard.type("elspot j/k?")
        assert report.search.input_value() == "elspot j/k?"
        keyboard.press("Escape")
        assert (report.search.input_value(), report.entries.count(), report.fragment) == ("", 23, "")
        keyboard.press("j")
        assert report.focused == report.headings[0]


def test_enter_goes_from_the_search_to_what_it_found(show: Show) -> None:
    with show(release_diff()) as report:
        report.search.fill("maxvoltage get")
        report.page.keyboard.press("Enter")
        assert report.focused == VOLTAGE
        report.page.keyboard.press("Enter")
        assert report.entry(VOLTAGE).get_attribute("open") is not None


def test_j_and_k_go_through_what_is_shown_and_enter_unfolds(show: Show) -> None:
    with show(release_diff(), "level=warning") as report:
        keyboard, headings = report.page.keyboard, report.headings
        visited = []
        for key in ("j", "j", "j", "j", "j", "k"):
            keyboard.press(key)
            visited.append(report.focused)
            assert report.focus_in_sight
        assert visited == [*headings, headings[3], headings[2]]
        entry = report.entries.nth(2)
        for key, unfolded in (("Enter", True), ("Space", False), ("Enter", True)):
            keyboard.press(key)
            assert (entry.get_attribute("open") is not None) is unfolded
        keyboard.press("j")
        assert report.focused == headings[3]


def test_the_focus_is_to_be_seen(show: Show) -> None:
    with show(release_diff()) as report:
        report.page.keyboard.press("j")
        outline = "getComputedStyle(document.activeElement).outline"
        assert "solid 2px" in report.page.evaluate(outline)
        report.page.keyboard.press("/")
        assert "solid 2px" in report.page.evaluate(outline)


def test_a_question_mark_tells_the_keys(show: Show) -> None:
    with show(release_diff(), "level=error") as report:
        report.page.keyboard.press("?")
        dialog = report.page.get_by_role("dialog", name="Keys")
        assert "next, previous change" in dialog.inner_text()
        report.page.keyboard.press("Escape")
        assert not dialog.is_visible()
        assert report.fragment == "level=error"
        report.page.get_by_role("button", name="Keys").click()
        dialog.get_by_role("button", name="Close").click()
        assert not dialog.is_visible()


def test_keys_of_the_browser_are_its_own(show: Show) -> None:
    with show(release_diff()) as report:
        report.page.keyboard.press("Control+j")
        report.page.keyboard.press("Alt+k")
        assert report.focused == ""


# Many


def test_five_thousand_changes(show: Show) -> None:
    changes = [
        change(
            message=f"change {number}",
            operation=f"GET /things/{number}",
            tag=f"things {number % 80}",
            before={"type": "string", "enum": ["a", "b"]},
            after={"type": "string", "enum": ["a"]},
            sdk=verdict(symbol=f"client.things.get_{number}().cost"),
        )
        for number in range(5000)
    ]
    with show(diff_of(changes)) as report:
        state = report.page.locator("output")
        assert state.inner_text() == "5,000 of 5,000 shown"
        report.search.fill("get_4321()")
        assert state.inner_text() == "1 of 5,000 shown"
        for keys, heading in (
            ("Enter", "change 4321"),
            ("Escape", "change 4321"),
            ("k", "change 4320"),
            ("j", "change 4321"),
        ):
            report.page.keyboard.press(keys)
            assert report.focused == heading
        assert report.focus_in_sight
