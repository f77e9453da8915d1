#include "archive/media_store.h"
#include "editorial/earlier_texts.h"
#include "editorial/edit_posts.h"
#include "html/sanitiser.h"

#include "support/catch.h"
#include "support/drawn_images.h"
#include "support/newsroom_fixture.h"

#include <QRegularExpression>

using namespace vestitel;
using namespace vestitel::editorial;
using publishing::TextChange;
using Part = TextChange::Part;
using View = EarlierText::View;

namespace {

const domain::Language kBulgarian = domain::Language::bulgarian();
const publishing::ComparisonWords kWords{QStringLiteral("en"), QStringLiteral("Put back"),
                                         QStringLiteral("Take out"),
                                         QStringLiteral("Description:")};

/// A post that said one thing and says another now.
struct ChangedPost {
    test::NewsroomFixture desk;
    domain::Post post = newPost(desk.newsroom()).value();

    ChangedPost() {
        write("Покана за среща", "Каним ви",
              "<p data-block=\"a\">на 12 май</p>"
              "<p data-block=\"b\">в читалището</p>");
        clock().advanceSeconds(3600);
        write("Покана за празник", "Каним ви",
              "<p data-block=\"a\">на 19 май</p>"
              "<p data-block=\"c\">Ще има хоро.</p>");
    }
    Newsroom& newsroom() { return desk.newsroom(); }
    test::FixedClock& clock() { return desk.clock(); }
    void write(const char* title, const char* lead, const char* body) {
        domain::Edition& edition = post.editions[kBulgarian];
        edition.title = QString::fromUtf8(title);
        edition.lead = QString::fromUtf8(lead);
        edition.body = html::sanitise(QString::fromUtf8(body)).value();
        post = savePost(newsroom(), post, archive::SaveReason::Automatic).value().post;
    }
    EarlierText text() {
        const auto points = textHistory(newsroom(), post.id, kBulgarian).value();
        return earlierText(newsroom(), points.back().revision, kWords).value();
    }
    QString page(View view) {
        return QString::fromUtf8(
            text().file(QLatin1String(publishing::kComparisonPath), view).value());
    }
    domain::Edition now() {
        return archive::PostStore(newsroom().archive())
            .post(post.id)
            .value()
            .editions.at(kBulgarian);
    }
    void takeBack(const TextChange& change) { REQUIRE(takeBackChange(newsroom(), text(), change)); }
};

} // namespace

TEST_CASE("the history of a text begins with what it says now, each state by its own save") {
    ChangedPost fixture;
    const auto points = textHistory(fixture.newsroom(), fixture.post.id, kBulgarian).value();
    REQUIRE(points.size() == 2);
    CHECK(points[0].revision == 0);
    CHECK(points[0].title == QStringLiteral("Покана за празник"));
    CHECK(points[0].save.time == fixture.clock().now());
    CHECK(points[1].revision > 0);
    CHECK(points[1].title == QStringLiteral("Покана за среща"));
    CHECK(points[1].save.time == fixture.clock().now().addSecs(-3600));
    CHECK(textHistory(fixture.newsroom(), fixture.desk.ids().newPostId(), kBulgarian)
              .value()
              .empty());
}

TEST_CASE("an earlier text is shown with its changes since, and as it was") {
    ChangedPost fixture;
    const EarlierText text = fixture.text();
    CHECK(text.wordsAdded() == 5);   // празник, 19, Ще има хоро
    CHECK(text.wordsRemoved() == 4); // среща, 12, в читалището
    CHECK_FALSE(text.isAsNow());
    const QString changes = fixture.page(View::Changes);
    CHECK(changes.contains(QStringLiteral("Покана за <del>среща</del><ins>празник</ins></h1>")));
    CHECK(changes.contains(QStringLiteral("на <del>12</del><ins>19</ins> май")));
    CHECK(
        changes.contains(QStringLiteral("id=\"first-change\"><a lang=\"en\" href=\"undo/title\"")));
    CHECK(changes.count(QStringLiteral("href=\"undo/")) == 4);
    CHECK(changes.count(QStringLiteral(">Take out<")) == 1);
    const QString before = fixture.page(View::AsItWas);
    CHECK(before.contains(QStringLiteral("Покана за среща</h1>")));
    CHECK_FALSE(before.contains(QStringLiteral("<ins>")));
    CHECK_FALSE(before.contains(QStringLiteral("href=\"undo/")));
    CHECK(text.file(QStringLiteral("assets/style.css"), View::Changes));
    CHECK(text.file(QStringLiteral("none"), View::Changes).error().code == ErrorCode::NotFound);
}

TEST_CASE("images of either text are there") {
    ChangedPost fixture;
    archive::MediaStore media(fixture.newsroom().archive());
    const auto picture =
        media.add(test::asJpeg(test::drawnPhoto({640, 480})), QStringLiteral("мост.jpg")).value();
    fixture.write("А", "",
                  qPrintable(QStringLiteral("<figure data-block=\"f\"><img alt=\"\" "
                                            "src=\"media:%1\"></figure>")
                                 .arg(picture.hash.toString())));
    fixture.write("А", "", "<p>Без снимка</p>");
    const auto points = textHistory(fixture.newsroom(), fixture.post.id, kBulgarian).value();
    const auto text = earlierText(fixture.newsroom(), points[1].revision, kWords).value();
    const QString page = QString::fromUtf8(
        text.file(QLatin1String(publishing::kComparisonPath), View::Changes).value());
    static const QRegularExpression kPicture(QStringLiteral("media/[^ \",]+"));
    int pictures = 0;
    for (auto found = kPicture.globalMatch(page); found.hasNext(); ++pictures) {
        CHECK(text.file(found.next().captured(), View::Changes));
    }
    // Two widths as JPEG and as WebP, and the one for whoever knows no srcset.
    CHECK(pictures == 5);
}

TEST_CASE("one change is put back, the others stay, and the search knows it") {
    ChangedPost fixture;
    SECTION("the title") {
        fixture.takeBack({Part::Title, 0});
        CHECK(fixture.now().title == QStringLiteral("Покана за среща"));
        CHECK(fixture.now().body.html().contains(QStringLiteral("на 19 май")));
    }
    SECTION("words of a paragraph") {
        fixture.takeBack({Part::Block, 0});
        CHECK(fixture.now().title == QStringLiteral("Покана за празник"));
        CHECK(fixture.now().body.html() ==
              QStringLiteral("<p data-block=\"a\">на 12 май</p>\n<p data-block=\"c\">Ще има "
                             "хоро.</p>"));
    }
    SECTION("a paragraph that went") {
        fixture.takeBack({Part::Block, 1});
        CHECK(fixture.now().body.html() ==
              QStringLiteral("<p data-block=\"a\">на 19 май</p>\n<p data-block=\"b\">в "
                             "читалището</p>\n<p data-block=\"c\">Ще има хоро.</p>"));
    }
    SECTION("a paragraph that is new") {
        fixture.takeBack({Part::Block, 2});
        CHECK(fixture.now().body.html() == QStringLiteral("<p data-block=\"a\">на 19 май</p>"));
    }
    const auto points = textHistory(fixture.newsroom(), fixture.post.id, kBulgarian).value();
    CHECK(points.size() == 3);
    CHECK(points[0].save.reason == archive::SaveReason::Restore);
}

TEST_CASE("what was typed after the comparison is not written over") {
    ChangedPost fixture;
    const EarlierText text = fixture.text();
    fixture.write("Друго", "", "<p>съвсем друго</p>");
    const auto outcome = takeBackChange(fixture.newsroom(), text, {Part::Title, 0});
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().code == ErrorCode::Conflict);
    CHECK_FALSE(outcome.error().message.isEmpty());
    CHECK(fixture.now().title == QStringLiteral("Друго"));
}

TEST_CASE("the names of changes are read as they are written") {
    for (const TextChange& change :
         {TextChange{Part::Title, 0}, TextChange{Part::Lead, 0}, TextChange{Part::Description, 0},
          TextChange{Part::Block, 0}, TextChange{Part::Block, 312}}) {
        CHECK(publishing::textChangeFromString(publishing::toString(change)) == change);
    }
    for (const char* name : {"", "block-", "block--1", "block-x", "titles", "block-99999999999"}) {
        INFO(name);
        CHECK_FALSE(publishing::textChangeFromString(QLatin1String(name)));
    }
}
