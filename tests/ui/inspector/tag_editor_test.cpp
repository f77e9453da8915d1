#include "fields/tag_editor.h"
#include "support/catch.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace vestitel;
using namespace Qt::Literals::StringLiterals;

namespace {

struct TagFixture {
    fields::TagEditor editor;
    QSignalSpy edited{&editor, &fields::TagEditor::edited};

    TagFixture() {
        editor.setTags({u"туризъм"_s, u"мед"_s});
        editor.show();
        editor.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&editor));
        line()->setFocus();
    }

    QLineEdit* line() { return editor.findChild<QLineEdit*>(u"tagLine"_s); }
    QWidget* chip(const QString& tag) { return editor.findChild<QWidget*>(u"tag:"_s + tag); }
};

} // namespace

TEST_CASE_METHOD(TagFixture, "Enter makes a tag of what is written") {
    line()->insert(u"  млади   хора "_s);
    QTest::keyClick(line(), Qt::Key_Return);
    CHECK(editor.tags() == QStringList{u"туризъм"_s, u"мед"_s, u"млади хора"_s});
    CHECK(line()->text().isEmpty());
    CHECK(edited.count() == 1);
}

TEST_CASE_METHOD(TagFixture, "a comma ends a tag") {
    QTest::keyClicks(line(), u"fairs,"_s);
    CHECK(editor.tags().last() == u"fairs"_s);
    CHECK(line()->text().isEmpty());
}

TEST_CASE_METHOD(TagFixture, "a tag stands once, whatever its case") {
    line()->insert(u"МЕД"_s);
    QTest::keyClick(line(), Qt::Key_Return);
    CHECK(editor.tags() == QStringList{u"туризъм"_s, u"мед"_s});
    CHECK(edited.isEmpty());
}

TEST_CASE_METHOD(TagFixture, "Backspace goes to the last tag first and removes it then") {
    QTest::keyClick(line(), Qt::Key_Backspace);
    CHECK(editor.tags().size() == 2);
    REQUIRE(chip(u"мед"_s)->hasFocus());
    QTest::keyClick(chip(u"мед"_s), Qt::Key_Backspace);
    CHECK(editor.tags() == QStringList{u"туризъм"_s});
    CHECK(edited.count() == 1);
}

TEST_CASE_METHOD(TagFixture, "the arrows walk through the tags and back into the line") {
    QTest::keyClick(line(), Qt::Key_Left);
    QTest::keyClick(chip(u"мед"_s), Qt::Key_Left);
    REQUIRE(chip(u"туризъм"_s)->hasFocus());
    QTest::keyClick(chip(u"туризъм"_s), Qt::Key_Right);
    QTest::keyClick(chip(u"мед"_s), Qt::Key_Right);
    CHECK(line()->hasFocus());
    CHECK(editor.tags().size() == 2);
}

TEST_CASE_METHOD(TagFixture,
                 "Delete removes the tag in the middle and focus stays among the tags") {
    editor.setTags({u"a"_s, u"b"_s, u"c"_s});
    chip(u"b"_s)->setFocus();
    QTest::keyClick(chip(u"b"_s), Qt::Key_Delete);
    CHECK(editor.tags() == QStringList{u"a"_s, u"c"_s});
    CHECK(chip(u"c"_s)->hasFocus());
}

TEST_CASE_METHOD(TagFixture, "a click on a tag removes it") {
    QTest::mouseClick(chip(u"туризъм"_s), Qt::LeftButton);
    CHECK(editor.tags() == QStringList{u"мед"_s});
}
