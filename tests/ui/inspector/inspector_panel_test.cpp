#include "support/catch.h"
#include "ui/inspector/inspector_fixture.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QStackedWidget>

using namespace vestitel;
using namespace vestitel::test;

TEST_CASE_METHOD(InspectorFixture, "choosing a status says what was and what is") {
    find<QAbstractButton>(u"statusReady"_s)->click();
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].before.status == domain::Status::Draft);
    CHECK(changes[0].after.status == domain::Status::Ready);
    CHECK(changes[0].after.tags == changes[0].before.tags);
}

TEST_CASE_METHOD(InspectorFixture, "the arrows choose a status") {
    auto* draft = find<QWidget>(u"statusDraft"_s);
    draft->setFocus();
    QTest::keyClick(draft, Qt::Key_Right);
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].after.status == domain::Status::Ready);
}

TEST_CASE_METHOD(InspectorFixture, "choosing a date says it once") {
    find<QDateEdit>(u"date"_s)->setDate(QDate(2026, 3, 12));
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].after.date == QDate(2026, 3, 12));
}

TEST_CASE_METHOD(InspectorFixture, "choosing no category empties it") {
    auto* category = find<QComboBox>(u"category"_s);
    CHECK(category->currentText() == u"Посещения"_s);
    category->setFocus();
    QTest::keyClick(category, Qt::Key_Home);
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].after.category.isEmpty());
}

TEST_CASE_METHOD(InspectorFixture, "categories are called in the reader's language, else in any") {
    inspector::InspectorChoices choices{{bg, en},
                                        {{u"visits"_s, {{bg, u"Посещения"_s}, {en, u"Visits"_s}}},
                                         {u"calls"_s, {{bg, u"Приеми"_s}}}},
                                        {},
                                        {en, bg}};
    panel.setChoices(choices);
    auto* category = find<QComboBox>(u"category"_s);
    CHECK(category->currentText() == u"Visits"_s);
    CHECK(category->findText(u"Приеми"_s) > 0);
}

TEST_CASE_METHOD(InspectorFixture, "a field that was committed has nothing to undo by itself") {
    inspector::InspectedPost shown = post();
    const domain::Medium image = FakeMedia::medium(u"a.jpg"_s, 7);
    shown.fields.leadImage = image.hash;
    shown.media = {{image.hash, image}};
    panel.show(shown);
    for (QLineEdit* line : {findIn<QLineEdit>(bg, u"address"_s), find<QLineEdit>(u"tagLine"_s),
                            find<QLineEdit>(u"leadImageAlt"_s)}) {
        INFO(line->objectName());
        line->setFocus();
        QTest::keyClicks(line, u"typed"_s);
        CHECK(line->isUndoAvailable());
        panel.commitPending();
        CHECK_FALSE(line->isUndoAvailable());
    }
    auto* description = findIn<QPlainTextEdit>(bg, u"description"_s);
    description->setFocus();
    QTest::keyClicks(description, u"typed"_s);
    panel.commitPending();
    CHECK_FALSE(description->document()->isUndoAvailable());
}

TEST_CASE_METHOD(InspectorFixture, "a news item becomes a page, and what was imported stays") {
    auto* kind = find<QComboBox>(u"kind"_s);
    CHECK(kind->currentData().toString() == domain::kNewsKind);
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_End);
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].before.kind == domain::kNewsKind);
    CHECK(changes[0].after.kind == domain::kPageKind);
    inspector::InspectedPost shown = post(2);
    shown.fields.kind = u"event"_s;
    panel.show(shown);
    CHECK(kind->currentText() == u"event"_s);
    CHECK(changes.size() == 1);
    panel.show(post(3));
    CHECK(kind->count() == 2);
}

TEST_CASE_METHOD(InspectorFixture, "a programme is chosen, with a reason of its own") {
    auto* programme = find<QComboBox>(u"programme"_s);
    auto* waiver = find<QLineEdit>(u"programmeWaiver"_s);
    CHECK_FALSE(waiver->isVisibleTo(&panel));
    domain::FundingProgramme leader{u"leader"_s, {{bg, u"ЛИДЕР"_s}}, {}};
    panel.setChoices({{bg, en}, {}, {}, {bg}, {leader}});
    CHECK(programme->findText(u"ЛИДЕР"_s) == 1);
    programme->setFocus();
    QTest::keyClick(programme, Qt::Key_End);
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].after.programme == u"leader"_s);
    REQUIRE(waiver->isVisibleTo(&panel));
    waiver->setFocus();
    QTest::keyClicks(waiver, u"Wait"_s);
    panel.commitPending();
    REQUIRE(changes.size() == 2);
    CHECK(changes[1].after.programmeWaiver == u"Wait"_s);
    programme->setFocus();
    QTest::keyClick(programme, Qt::Key_Home);
    REQUIRE(changes.size() == 3);
    CHECK(changes[2].after.programme.isEmpty());
    CHECK(changes[2].after.programmeWaiver.isEmpty());
}

TEST_CASE_METHOD(InspectorFixture, "a programme that there is no file for stays on the post") {
    inspector::InspectedPost shown = post();
    shown.fields.programme = u"phare"_s;
    panel.show(shown);
    CHECK(find<QComboBox>(u"programme"_s)->currentText() == u"phare"_s);
    CHECK(changes.empty());
}

TEST_CASE_METHOD(InspectorFixture, "adding a category is asked for and changes nothing") {
    QSignalSpy asked(&panel, &inspector::InspectorPanel::addCategoryRequested);
    auto* category = find<QComboBox>(u"category"_s);
    category->setFocus();
    QTest::keyClick(category, Qt::Key_End);
    CHECK(asked.count() == 1);
    CHECK(changes.empty());
    CHECK(category->currentText() == u"Посещения"_s);
}

TEST_CASE_METHOD(InspectorFixture, "a written address becomes a slug of its own edition") {
    auto* address = findIn<QLineEdit>(en, u"address"_s);
    address->setFocus();
    QTest::keyClicks(address, u"Guests in Town"_s);
    QTest::keyClick(address, Qt::Key_Return);
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].after.editions.at(en).slug == u"guests-in-town"_s);
    CHECK(changes[0].after.editions.at(bg) == changes[0].before.editions.at(bg));
}

TEST_CASE_METHOD(InspectorFixture, "a frozen address is read-only and says why") {
    inspector::InspectedPost frozen = post();
    frozen.addressesFrozen = true;
    panel.show(frozen);
    auto* address = findIn<QLineEdit>(bg, u"address"_s);
    CHECK(address->isReadOnly());
    QTest::keyClicks(address, u"x"_s);
    panel.commitPending();
    CHECK(changes.empty());
    CHECK_FALSE(findIn<QLabel>(bg, u"addressHint"_s)->text().isEmpty());
    // An edition that had no page yet still gets its address.
    CHECK_FALSE(findIn<QLineEdit>(en, u"address"_s)->isReadOnly());
}

TEST_CASE_METHOD(InspectorFixture, "leaving the description says it") {
    auto* description = findIn<QPlainTextEdit>(bg, u"description"_s);
    CHECK(description->placeholderText() == u"Двадесет и двама гости."_s);
    description->setFocus();
    QTest::keyClicks(description, u"For search"_s);
    CHECK(changes.empty());
    findIn<QLineEdit>(bg, u"address"_s)->setFocus();
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].after.editions.at(bg).description == u"For search"_s);
}

TEST_CASE_METHOD(InspectorFixture, "a description that is being typed survives a save") {
    auto* description = findIn<QPlainTextEdit>(bg, u"description"_s);
    description->setFocus();
    QTest::keyClicks(description, u"half a sent"_s);
    panel.show(post());
    CHECK(description->toPlainText() == u"half a sent"_s);
}

TEST_CASE_METHOD(InspectorFixture,
                 "what is being typed belongs to the post that it was typed for") {
    auto* description = findIn<QPlainTextEdit>(bg, u"description"_s);
    description->setFocus();
    QTest::keyClicks(description, u"first"_s);
    panel.show(post(2));
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].post == id(1));
    CHECK(changes[0].after.editions.at(bg).description == u"first"_s);
    CHECK(description->toPlainText().isEmpty());
}

TEST_CASE_METHOD(InspectorFixture, "an edition without text has no state to choose") {
    CHECK_FALSE(findIn<QWidget>(en, u"editionState"_s)->isVisibleTo(&panel));
    panel.setTexts({{en, {u"Guests"_s, {}}}});
    CHECK(findIn<QWidget>(en, u"editionState"_s)->isVisibleTo(&panel));
    findIn<QAbstractButton>(en, u"editionReady"_s)->click();
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].after.editions.at(en).state == domain::EditionState::Ready);
}

TEST_CASE_METHOD(InspectorFixture, "showing a post says nothing") {
    panel.show(post(3));
    panel.setChoices({{bg}, {}, {}});
    panel.showNothing();
    CHECK(changes.empty());
    CHECK_FALSE(panel.post());
}

TEST_CASE_METHOD(InspectorFixture, "every field that takes focus has a name for screen readers") {
    inspector::InspectedPost full = post();
    const domain::Medium image = FakeMedia::medium(u"a.jpg"_s, 7);
    const domain::Medium file = FakeMedia::medium(u"a.pdf"_s, 8);
    full.fields.leadImage = image.hash;
    full.fields.attachments = {{file.hash, {}}};
    full.media = {{image.hash, image}, {file.hash, file}};
    panel.show(full);
    for (const QWidget* widget : panel.findChildren<QWidget*>()) {
        const bool isPart = widget->objectName().startsWith(u"qt_"_s) ||
                            widget->parentWidget()->focusProxy() == widget;
        if (widget->isVisibleTo(&panel) && (widget->focusPolicy() & Qt::TabFocus) && !isPart) {
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            INFO(widget->metaObject()->className() << " " << widget->objectName());
            CHECK_FALSE(
                (widget->accessibleName() + (button ? button->text() : QString())).isEmpty());
        }
    }
}

TEST_CASE_METHOD(InspectorFixture, "fields written into a post come back the same") {
    inspector::PostFields fields = post().fields;
    fields.status = domain::Status::Ready;
    fields.editions[en].description = u"About"_s;
    domain::Post target{id(), {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
    inspector::applyFields(fields, target);
    CHECK(inspector::fieldsOf(target) == fields);
}

TEST_CASE_METHOD(InspectorFixture,
                 "a panel that goes while a field is typed into says nothing more") {
    auto other = std::make_unique<inspector::InspectorPanel>(media.services());
    other->setChoices({{bg}, {}, {}});
    other->show(post());
    other->QWidget::show();
    other->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(other.get()));
    QSignalSpy said(other.get(), &inspector::InspectorPanel::changed);
    auto* tags = other->findChild<QLineEdit*>(u"tagLine"_s);
    tags->setFocus();
    QTest::keyClicks(tags, u"half"_s);
    other.reset();
    CHECK(said.isEmpty());
}
