#include "support/catch.h"
#include "ui/inspector/inspector_fixture.h"

#include <QAbstractButton>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

using namespace vestitel;
using namespace vestitel::test;

namespace {

/// Drops files on a widget, as a file manager does.
void drop(QWidget* target, const QStringList& paths) {
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& path : paths) {
        urls.append(QUrl::fromLocalFile(path));
    }
    data.setUrls(urls);
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &enter);
    if (enter.isAccepted()) {
        QDropEvent dropped({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &dropped);
    }
    QCoreApplication::processEvents();
}

} // namespace

TEST_CASE_METHOD(InspectorFixture, "an image that is dropped becomes the lead image") {
    drop(find<QWidget>(u"chooseLeadImage"_s)->parentWidget(), {u"/x/visit.jpg"_s});
    REQUIRE(changes.size() == 1);
    CHECK_FALSE(changes[0].before.leadImage);
    CHECK(changes[0].after.leadImage);
    CHECK(find<QWidget>(u"leadImageAlt"_s)->isVisibleTo(&panel));
    find<QAbstractButton>(u"removeLeadImage"_s)->click();
    REQUIRE(changes.size() == 2);
    CHECK_FALSE(changes[1].after.leadImage);
}

TEST_CASE_METHOD(InspectorFixture, "a document cannot become the lead image") {
    drop(find<QWidget>(u"chooseLeadImage"_s)->parentWidget(), {u"/x/rules.pdf"_s});
    CHECK(changes.empty());
}

TEST_CASE_METHOD(InspectorFixture, "an image's texts are said per language with what was there") {
    drop(find<QWidget>(u"chooseLeadImage"_s)->parentWidget(), {u"/x/visit.jpg"_s});
    std::vector<std::pair<domain::Medium, domain::Medium>> said;
    QObject::connect(&panel, &inspector::InspectorPanel::mediumTextsChanged, &panel,
                     [&](const domain::Medium& before, const domain::Medium& after) {
                         said.emplace_back(before, after);
                     });
    find<QLineEdit>(u"leadImageAlt"_s)->setText(u"Гостите"_s);
    find<QLineEdit>(u"leadImageAlt"_s)->setModified(true);
    panel.commitPending();
    find<QAbstractButton>(u"leadImageLanguage:en"_s)->click();
    CHECK(find<QLineEdit>(u"leadImageAlt"_s)->text().isEmpty());
    auto* caption = find<QLineEdit>(u"leadImageCaption"_s);
    caption->setFocus();
    QTest::keyClicks(caption, u"The guests"_s);
    QTest::keyClick(caption, Qt::Key_Return);
    REQUIRE(said.size() == 2);
    CHECK(said[0].first.texts.empty());
    CHECK(said[0].second.texts.at(bg).alt == u"Гостите"_s);
    CHECK(said[1].second.texts.at(bg).alt == u"Гостите"_s);
    CHECK(said[1].second.texts.at(en).caption == u"The guests"_s);
}

TEST_CASE_METHOD(InspectorFixture, "files that are dropped are attached in their order") {
    auto* section = find<QWidget>(u"addAttachment"_s)->parentWidget();
    drop(section, {u"/x/a.pdf"_s, u"/x/b.pdf"_s, u"/x/virus.exe"_s});
    REQUIRE(changes.size() == 2);
    CHECK(find<QListWidget>(u"attachments"_s)->count() == 2);
    CHECK(failures == QStringList{u"Not taken."_s});
}

TEST_CASE_METHOD(InspectorFixture, "attachments move, are named and go") {
    auto* section = find<QWidget>(u"addAttachment"_s)->parentWidget();
    drop(section, {u"/x/a.pdf"_s, u"/x/b.pdf"_s});
    const std::vector<domain::Attachment> added = changes.back().after.attachments;
    auto* list = find<QListWidget>(u"attachments"_s);
    list->setFocus();
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    CHECK(changes.back().after.attachments == std::vector<domain::Attachment>{added[1], added[0]});
    CHECK(list->currentRow() == 0);

    auto* title = find<QLineEdit>(u"attachmentTitle:bg"_s);
    CHECK(title->placeholderText() == u"b.pdf"_s);
    title->setFocus();
    QTest::keyClicks(title, u"Rules"_s);
    QTest::keyClick(title, Qt::Key_Return);
    CHECK(changes.back().after.attachments[0].titles.at(bg) == u"Rules"_s);
    CHECK(list->item(0)->text().startsWith(u"Rules"_s));

    QTest::keyClick(list, Qt::Key_Delete);
    REQUIRE(changes.back().after.attachments.size() == 1);
    CHECK(changes.back().after.attachments[0].hash == added[0].hash);
}
