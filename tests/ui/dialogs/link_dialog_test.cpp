#include "dialogs/link_dialog.h"
#include "support/catch.h"
#include "ui/support/fake_media.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace vestitel;
using namespace vestitel::dialogs;
using namespace Qt::Literals::StringLiterals;

namespace {

struct LinkFixture {
    QStringList queries;
    LinkDialog dialog{[this](const QString& query, qint64) {
                          queries.append(query);
                          std::vector<archive::PostRow> rows;
                          for (int number = 1; number <= 3; ++number) {
                              rows.push_back(row(number));
                          }
                          return test::FakeMedia::ready<Result<std::vector<archive::PostRow>>>(
                              rows);
                      },
                      {domain::Language::bulgarian(), domain::Language::english()}};

    LinkFixture() {
        dialog.show();
        QCoreApplication::processEvents();
    }

    static archive::PostRow row(int number) {
        archive::PostRow row{
            *PostId::fromString(u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 10, QChar(u'0'))),
            {},
            QDate(2026, 1, number),
            {},
            {},
            {},
            {},
            {}};
        row.titles[domain::Language::bulgarian()] = u"Публикация %1"_s.arg(number);
        return row;
    }

    template <typename Widget>
    Widget* find(const QString& name) {
        auto* widget = dialog.findChild<Widget*>(name);
        REQUIRE(widget);
        return widget;
    }
};

} // namespace

TEST_CASE_METHOD(LinkFixture, "a web address is accepted with its text") {
    QTest::keyClicks(find<QLineEdit>(u"linkAddress"_s), u"example.org/news"_s);
    QTest::keyClicks(find<QLineEdit>(u"linkText"_s), u"news"_s);
    QTest::keyClick(find<QLineEdit>(u"linkText"_s), Qt::Key_Return);
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(dialog.link() == Link{u"https://example.org/news"_s, u"news"_s});
}

TEST_CASE_METHOD(LinkFixture, "a script is refused and the dialog says what can stand there") {
    QTest::keyClicks(find<QLineEdit>(u"linkAddress"_s), u"javascript:alert(1)"_s);
    QTest::keyClick(find<QLineEdit>(u"linkAddress"_s), Qt::Key_Return);
    CHECK(dialog.isVisible());
    CHECK(dialog.link().href.isEmpty());
    CHECK(find<QLabel>(u"linkHint"_s)->property("role").toString() == u"wrong-text"_s);
}

TEST_CASE_METHOD(LinkFixture, "a post is found as its name is typed and chosen by the keyboard") {
    auto* address = find<QLineEdit>(u"linkAddress"_s);
    address->insert(u"пу"_s);
    QTest::keyClicks(address, u"b"_s);
    CHECK(QTest::qWaitFor([this] { return queries.contains(u"пуb"_s); }));
    auto* posts = find<QListWidget>(u"linkPosts"_s);
    CHECK(QTest::qWaitFor([&] { return posts->count() == 3; }));
    QTest::keyClick(address, Qt::Key_Down);
    QTest::keyClick(posts, Qt::Key_Down);
    QTest::keyClick(posts, Qt::Key_Return);
    CHECK(dialog.result() == QDialog::Accepted);
    CHECK(dialog.link().href == u"post:00000000-0000-4000-8000-000000000002"_s);
    CHECK(dialog.link().text == u"Публикация 2"_s);
}

TEST_CASE_METHOD(LinkFixture, "typing on after a post was chosen means the address again") {
    auto* posts = find<QListWidget>(u"linkPosts"_s);
    CHECK(QTest::qWaitFor([&] { return posts->count() == 3; }));
    emit posts->itemClicked(posts->item(0));
    auto* address = find<QLineEdit>(u"linkAddress"_s);
    address->selectAll();
    QTest::keyClicks(address, u"office@example.org"_s);
    QTest::keyClick(address, Qt::Key_Return);
    CHECK(dialog.link().href == u"mailto:office@example.org"_s);
}

TEST_CASE_METHOD(LinkFixture, "the post in which the link stands is not offered") {
    dialog.leaveOut(row(2).id);
    QTest::keyClicks(find<QLineEdit>(u"linkAddress"_s), u"a"_s);
    auto* const posts = find<QListWidget>(u"linkPosts"_s);
    CHECK(QTest::qWaitFor([&] { return posts->count() == 2; }));
    CHECK(posts->findItems(u"Публикация 2"_s, Qt::MatchContains).isEmpty());
}
