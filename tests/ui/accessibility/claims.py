"""What must be heard, as sentences, in the order in which a person would come to it."""

import pyatspi

from tree import (
    BUTTONS,
    DOWN,
    END,
    FIELDS,
    LISTS,
    RETURN,
    Alerts,
    application,
    await_part,
    below,
    find,
    has,
    is_shown,
    key,
    labels_of,
    press,
    role_of,
    said,
    wait,
)

CLAIMS = []

DRAFT = "Делегация от съседна област"
WITH_TABLE = "Открит е приемът"


def claim(sentence):
    def keep(check):
        CLAIMS.append((sentence, check))
        return check

    return keep


def window(state):
    return state["window"]


def open_post(state, title):
    """Chooses the row as assistive technology does, and waits for its text."""
    chosen = await_part(window(state), "list item", title)
    others = [row for row in chosen.parent if has(row, pyatspi.STATE_SELECTED)]
    for row in others:
        press(row)
    press(await_part(window(state), "list item", title))
    return wait(lambda: text_with(state, title), "the text of the post in the editor")


def text_with(state, title):
    page = find(window(state), "document web")
    for part in below(page) if page else ():
        if role_of(part) == "text" and "Български" in part.name:
            heading = find(part, "heading", title)
            return part if heading else None
    return None


def nameless(parts):
    return [said(part) for part in parts if not part.name.strip()]


@claim("the window has the program's name and a menu of which each entry has a name")
def window_and_menu(desk, state):
    state["application"] = application()
    state["alerts"] = Alerts()
    state["window"] = await_part(state["application"], "frame", "Вестител")
    desk.activate()
    wait(lambda: has(window(state), pyatspi.STATE_ACTIVE), "the window as the active one")
    bar = await_part(window(state), "menu bar")
    entries = [part for part in below(bar) if role_of(part) == "menu item"]
    assert len(entries) > 60, len(entries)
    assert not nameless(entries), nameless(entries)


@claim("every row of the list says its title, its date and how far its texts are")
def rows(desk, state):
    posts = await_part(window(state), "list", "Публикации")
    wait(lambda: posts.childCount == 26, "the posts of the sample")
    words = [row.name for row in posts]
    for row in words:
        assert any(f" {year}" in row.replace("\xa0", " ") for year in range(2023, 2027)), row
        assert "Български: " in row and "English: " in row, row
    first = next(row for row in words if DRAFT in row)
    assert first.replace("\xa0", " ").endswith(
        "25 ян. 2026, чернова, Български: чернова, English: чернова"
    ), first
    second = next(row for row in words if WITH_TABLE in row)
    assert "публикувана, Български: готов, English: готов" in second, second


@claim("the sections say how many posts they have")
def sections(desk, state):
    listed = await_part(window(state), "list", "Раздели")
    assert any("Чернови" in row.name and "3" in row.name for row in listed)


@claim("a row that assistive technology chooses opens: title, headings, lists and images are read")
def article(desk, state):
    text = open_post(state, DRAFT)
    roles = [role_of(part) for part in below(text)]
    headings = [part.name for part in below(text) if role_of(part) == "heading"]
    assert any(DRAFT in name for name in headings), headings
    assert "Какво видяха гостите" in headings, headings
    listed = wait(lambda: find(text, "list", shown=False), "a list in the text")
    items = [part for part in listed if role_of(part) == "list item"]
    assert len(items) == 3, [said(part) for part in listed]
    images = [part for part in below(text) if role_of(part) == "image"]
    assert images and all(image.name for image in images), roles
    words = " ".join(part.name for part in below(text))
    for piece in ("Следващата среща е на", "грънчарска работилница", "0619 00 000"):
        assert piece in words, words


@claim("the text says in which language it is, and that it can be written in")
def text_states(desk, state):
    page = find(window(state), "document web")
    texts = [
        part
        for part in below(page)
        if role_of(part) == "text" and "Текст на публикацията" in part.name
    ]
    assert [part.name.split(",")[0] for part in texts] == ["Български", "English"]
    for part in texts:
        assert has(part, pyatspi.STATE_EDITABLE) and has(part, pyatspi.STATE_MULTI_LINE)


@claim("a table is read by its cells and its caption")
def table(desk, state):
    text = open_post(state, WITH_TABLE)
    part = wait(lambda: find(text, "table", shown=False), "the table")
    roles = {role_of(child) for child in below(part)}
    assert "table cell" in roles, roles
    assert roles & {"column header", "table column header"}, roles
    words = " ".join(child.name for child in below(part))
    assert words.strip()
    open_post(state, DRAFT)


@claim("every button and every field in sight has a name")
def names(desk, state):
    parts = [part for part in below(window(state)) if is_shown(part)]
    buttons = [part for part in parts if role_of(part) in BUTTONS]
    fields = [part for part in parts if role_of(part) in FIELDS]
    lists = [
        part
        for part in parts
        if role_of(part) in LISTS and has(part, pyatspi.STATE_FOCUSABLE)
    ]
    assert len(buttons) > 30 and len(fields) > 8, (len(buttons), len(fields))
    assert not nameless(buttons + fields), nameless(buttons + fields)
    assert not nameless(lists), nameless(lists)
    # A combo box is named by its value, so its label must be told beside it.
    for part in fields:
        if role_of(part) == "combo box":
            assert labels_of(part) or part.description, said(part)


@claim("the tool bars and the parts of the properties are groups with names")
def groups(desk, state):
    bars = [part.name for part in below(window(state)) if role_of(part) == "tool bar"]
    assert bars == ["Основни команди", "Форматиране"], bars
    properties = await_part(window(state), "panel", "Свойства")
    panels = [part.name for part in below(properties) if role_of(part) == "panel"]
    for name in ("Състояние", "Етикети", "Български", "English", "Водещо изображение"):
        assert name in panels, panels
    for part in below(properties):
        if role_of(part) == "radio button":
            assert role_of(part.parent) == "panel" and part.parent.name, said(part)


@claim("fields of the properties are labelled, and the label belongs to the field")
def labels(desk, state):
    properties = await_part(window(state), "panel", "Свойства")
    wanted = {"Дата", "Категория", "Адрес на страницата", "Описание за търсачките"}
    for part in below(properties):
        if role_of(part) in FIELDS and is_shown(part):
            wanted -= set(labels_of(part))
    assert not wanted, wanted


@claim("a status is a choice of one among three, and says which one holds")
def status(desk, state):
    properties = await_part(window(state), "panel", "Свойства")
    choice = await_part(properties, "panel", "Състояние")
    answers = {part.name: has(part, pyatspi.STATE_CHECKED) for part in choice}
    assert answers == {"Чернова": True, "Готова": False, "Публикувана": False}, answers
    press(find(choice, "radio button", "Готова"))
    wait(
        lambda: has(find(choice, "radio button", "Готова"), pyatspi.STATE_CHECKED)
        and not has(find(choice, "radio button", "Чернова"), pyatspi.STATE_CHECKED),
        "the other answer",
    )
    # As every change it can be undone, and the list says it too.
    wait(
        lambda: "готова, Български" in await_part(window(state), "list item", DRAFT).name,
        "the new status in the row",
    )


@claim("from the list Enter goes to the text, and the focus is heard there")
def to_the_text(desk, state):
    search = await_part(window(state), "text", "Търсене в архива")
    assert search.queryComponent().grabFocus()
    wait(lambda: has(search, pyatspi.STATE_FOCUSED), "the focus in the search")
    key(DOWN)
    posts = await_part(window(state), "list", "Публикации")
    row = wait(lambda: focused_row(posts), "the focus on a row")
    assert DRAFT in row.name, row.name
    key(RETURN)
    wait(lambda: has(text_with(state, DRAFT), pyatspi.STATE_FOCUSED), "the focus in the text")


def focused_row(posts):
    return next((row for row in posts if has(row, pyatspi.STATE_FOCUSED)), None)


@claim("the kind of the paragraph is heard with the button that changes it")
def kind(desk, state):
    formatting = await_part(window(state), "tool bar", "Форматиране")
    await_part(formatting, "push button", "Вид на абзаца: Заглавие")
    key(END, control=True)
    await_part(formatting, "push button", "Вид на абзаца: Абзац")


@claim("Bold is a toggle, and heard as pressed where the text is bold")
def bold(desk, state):
    formatting = await_part(window(state), "tool bar", "Форматиране")
    button = await_part(formatting, "check box", "Получер")
    wait(lambda: has(button, pyatspi.STATE_SENSITIVE), "Bold, to be pressed")
    assert not has(button, pyatspi.STATE_CHECKED)
    key(ord("b"), control=True)
    wait(lambda: has(button, pyatspi.STATE_CHECKED), "Bold, pressed")
    press(button)
    wait(lambda: not has(button, pyatspi.STATE_CHECKED), "Bold, no longer pressed")


@claim("an address that cannot be is heard: as an alert, and with the field")
def address(desk, state):
    properties = await_part(window(state), "panel", "Свойства")
    edition = await_part(properties, "panel", "Български")
    field = await_part(edition, "text", "Адрес на страницата")
    alerts = state["alerts"].heard
    del alerts[:]
    assert field.queryComponent().grabFocus()
    wait(lambda: has(field, pyatspi.STATE_FOCUSED), "the focus in the field")
    assert field.queryEditableText().setTextContents("Лош адрес!")
    key(RETURN)
    sentence = "В адреса може да има само малки латински букви"
    wait(lambda: any(sentence in heard for heard in alerts), "the alert")
    assert sentence in field.description, field.description
    assert field.queryText().getText(0, -1) == "losh-adres"
    assert has(field, pyatspi.STATE_FOCUSED)


@claim("the saved state is heard in the status line")
def saved(desk, state):
    await_part(window(state), "label", "Записано в")


@claim("a message that comes by itself is heard with the name of what can be done about it")
def toast(desk, state):
    del state["alerts"].heard[:]
    posts = await_part(window(state), "list", "Публикации")
    count = posts.childCount
    menu = await_part(window(state), "menu bar")
    press(find(menu, "menu item", "Преместване в кошчето", shown=False))
    wait(lambda: state["alerts"].heard, "the message")
    message = await_part(window(state), "alert", state["alerts"].heard[-1])
    button = await_part(message, "push button", "Отмяна")
    wait(lambda: posts.childCount == count - 1, "one post less")
    press(button)
    wait(lambda: posts.childCount == count, "the post again")
