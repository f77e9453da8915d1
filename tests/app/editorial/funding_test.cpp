#include "editorial/funding.h"

#include "archive/funding_files.h"
#include "archive/media_store.h"
#include "archive/settings_store.h"
#include "base/atomic_file.h"
#include "editorial/bulk_change.h"
#include "editorial/check_posts.h"
#include "editorial/edit_posts.h"
#include "editorial/export_posts.h"
#include "editorial/interchange_line.h"
#include "editorial/publication_of.h"
#include "html/sanitiser.h"

#include "support/newsroom_fixture.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QImage>

using namespace vestitel;
using namespace vestitel::editorial;
using domain::Language;

namespace {

const QString kNeedsLogo = QStringLiteral("eafrd-2014-2020"); // the LEADER logo
const QString kNeedsNone = QStringLiteral("leader-2023-2027");

/// A newsroom whose organisation has a name.
struct Stand {
    test::NewsroomFixture fixture;
    QString folder = fixture.temporary().file(QStringLiteral("out"));

    Stand() { setName(QStringLiteral("МИГ Примерна планина")); }

    Newsroom& newsroom() { return fixture.newsroom(); }

    void setName(const QString& name) {
        auto settings = archive::settings(newsroom().archive()).value();
        settings.organisation.names = {{Language::bulgarian(), name}};
        REQUIRE(archive::saveSettings(newsroom().archive(), settings));
    }

    domain::Post add(const QString& title, const QString& programme, const QString& waiver = {},
                     const QDate& date = QDate(2024, 5, 1)) {
        domain::Post post{.id = fixture.ids().newPostId(),
                          .status = domain::Status::Published,
                          .date = date,
                          .programme = programme,
                          .programmeWaiver = waiver};
        domain::Edition& edition = post.editions[Language::bulgarian()];
        edition.title = title;
        edition.body = html::sanitise(QStringLiteral("<p>Текст.</p>")).value();
        edition.state = domain::EditionState::Ready;
        return savePost(newsroom(), post, archive::SaveReason::Manual).value().post;
    }

    Result<ExportReport> exportAs(ExportForm form, const std::vector<PostId>& posts) {
        return exportPosts(newsroom(), {posts, form, folder, {}}, [](qsizetype, qsizetype) {}, {});
    }

    void writeProgramme(const QString& key, const QByteArray& json) {
        const QString own = archive::fundingFolder(fixture.folder());
        REQUIRE(makeFolder(own));
        REQUIRE(writeFileAtomically(own + u'/' + key + QStringLiteral(".json"), json));
    }

    QString logo(const char* format = "PNG") {
        QImage image(80, 40, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        const QString path = fixture.temporary().file(QStringLiteral("logo.") +
                                                      QString::fromLatin1(format).toLower());
        REQUIRE(image.save(path, format));
        return path;
    }

    QString problem(const PostId& id) { return publicationOf(newsroom(), id)->fundingProblem; }
};

QByteArray ownFile(const QString& key, const QString& sentence) {
    return QStringLiteral("{\"key\":\"%1\",\"names\":{\"bg\":\"Наша\"},\"versions\":[{"
                          "\"valid_from\":\"2014-01-01\",\"source\":\"Договор\","
                          "\"sentences\":[{\"bg\":\"%2\"}]}]}")
        .arg(key, sentence)
        .toUtf8();
}

} // namespace

TEST_CASE("the programmes that come with the program are all right, and say where it stands") {
    Stand stand;
    const auto known = fundingProgrammes(stand.fixture.folder());
    CHECK(known.problems.isEmpty());
    QStringList keys;
    for (const domain::FundingProgramme& programme : known.programmes) {
        keys.append(programme.key);
        for (const domain::FundingVersion& version : programme.versions) {
            INFO(programme.key.toStdString());
            CHECK_FALSE(version.source.isEmpty());
            CHECK_FALSE(version.sentences.empty());
            for (const auto& sentence : version.sentences) {
                CHECK(sentence.size() == 2);
            }
            const bool isUnions = programme.key != u"national";
            CHECK(isUnions == (!version.emblems.empty() &&
                               version.emblems.front().key == domain::kUnionEmblem));
            for (const domain::FundingEmblem& emblem : version.emblems) {
                CHECK(emblem.leastHeight >= 10);
            }
        }
    }
    CHECK(keys == QStringList{QStringLiteral("eafrd-2014-2020"), QStringLiteral("erdf-2021-2027"),
                              QStringLiteral("esf-plus-2021-2027"),
                              QStringLiteral("leader-2023-2027"), QStringLiteral("national")});
}

TEST_CASE("a programme that comes with the program is parsed once") {
    Stand stand;
    const auto sourceOf = [&stand] {
        return fundingProgramme(stand.fixture.folder(), kNeedsNone)->versions.front().source;
    };
    CHECK(sourceOf().isSharedWith(sourceOf()));
    const auto listed = fundingProgrammes(stand.fixture.folder()).programmes;
    CHECK(std::any_of(listed.begin(), listed.end(), [&](const auto& programme) {
        return programme.versions.front().source.isSharedWith(sourceOf());
    }));
}

TEST_CASE("a post that lacks what its programme demands is left out, and it is said what to do") {
    Stand stand;
    const PostId held = stand.add(QStringLiteral("Пътека"), kNeedsLogo).id;
    const PostId other = stand.add(QStringLiteral("Обсъждане"), kNeedsNone).id;
    for (const ExportForm form :
         {ExportForm::Page, ExportForm::Fragment, ExportForm::Single, ExportForm::Site}) {
        const auto report = stand.exportAs(form, {held, other});
        REQUIRE(report);
        REQUIRE(report->posts.size() == 1);
        CHECK(report->posts[0].post == other);
        REQUIRE(report->remarks.size() == 1);
        CHECK(report->remarks[0].contains(QStringLiteral("“Пътека” was left out")));
        CHECK(report->remarks[0].contains(QStringLiteral("“Лого на ЛИДЕР” (leader)")));
    }
    CHECK(fragmentHtml(stand.newsroom(), held, Language::bulgarian()).error().code ==
          ErrorCode::InvalidArgument);
    CHECK(fragmentHtml(stand.newsroom(), other, Language::bulgarian())
              ->contains(QStringLiteral("media/eu-emblem.png")));
    // Plain text and the data are no publication of their own.
    CHECK(stand.exportAs(ExportForm::Text, {held})->remarks.isEmpty());
    CHECK(stand.exportAs(ExportForm::JsonLines, {held})->posts.size() == 1);

    // Nothing else to make a site of: the reason is the error.
    const auto none = stand.exportAs(ExportForm::Site, {held});
    REQUIRE_FALSE(none);
    CHECK(none.error().message.contains(QStringLiteral("Лого на ЛИДЕР")));

    // The office adds the logo.
    REQUIRE(addEmblem(stand.newsroom(), QStringLiteral("leader"), stand.logo()));
    const auto report = stand.exportAs(ExportForm::Page, {held});
    CHECK(report->remarks.isEmpty());
    CHECK(report->hints.isEmpty());
    REQUIRE(report->posts.size() == 1);
    const auto page = readFile(report->posts[0].files.front(), 1 << 20);
    CHECK(page->contains("assets/funding/eu-emblem.svg"));
    CHECK(page->count("height=\"60\"") == 2);
    CHECK(QString::fromUtf8(*page).contains(QStringLiteral("носи МИГ Примерна планина.")));
    // It is no medium of the post, so lines do not have it.
    CHECK_FALSE(interchangeLine(stand.newsroom(), held)->contains("logo.png"));
    REQUIRE(removeEmblem(stand.newsroom(), QStringLiteral("leader")));
    CHECK(stand.exportAs(ExportForm::Page, {held})->posts.empty());
}

TEST_CASE("a post is let through by a written reason, which the export repeats") {
    Stand stand;
    const PostId post =
        stand.add(QStringLiteral("Пътека"), kNeedsLogo, QStringLiteral("Логото се чака.")).id;
    for (const ExportForm form : {ExportForm::Page, ExportForm::Site}) {
        const auto report = stand.exportAs(form, {post});
        REQUIRE(report);
        CHECK(report->remarks.isEmpty());
        CHECK(report->posts.size() == 1);
        REQUIRE_FALSE(report->hints.isEmpty());
        CHECK(report->hints[0].contains(QStringLiteral("“Пътека” was let through")));
        CHECK(report->hints[0].contains(QStringLiteral("Логото се чака.")));
    }
    // Where nothing is missing there is nothing to say.
    const PostId whole =
        stand.add(QStringLiteral("Друго"), kNeedsNone, QStringLiteral("Логото се чака.")).id;
    CHECK(stand.exportAs(ExportForm::Page, {whole})->hints.isEmpty());
}

TEST_CASE("an unknown programme, or one without a rule at the date, holds a post back") {
    Stand stand;
    const PostId unknown = stand.add(QStringLiteral("А"), QStringLiteral("phare")).id;
    CHECK(stand.problem(unknown).contains(QStringLiteral("“phare”")));
    const PostId unsafe = stand.add(QStringLiteral("Б"), QStringLiteral("../../secret")).id;
    CHECK(stand.problem(unsafe).contains(QStringLiteral("no funding programme")));
    const PostId early = stand.add(QStringLiteral("В"), kNeedsNone, {}, QDate(2019, 1, 1)).id;
    CHECK(stand.problem(early).contains(QStringLiteral("2019-01-01")));
    const PostId undated = stand.add(QStringLiteral("Г"), kNeedsNone, {}, QDate()).id;
    CHECK(stand.problem(undated).isEmpty());
    CHECK(publicationOf(stand.newsroom(), undated)->funding);
    const auto report = stand.exportAs(ExportForm::Page, {unknown, unsafe, early, undated});
    CHECK(report->remarks.size() == 3);
    CHECK(report->posts.size() == 1);

    stand.setName(QString());
    CHECK(stand.problem(undated).contains(QStringLiteral("name")));
}

TEST_CASE("the office's own file takes the place of one, and a bad one is named") {
    Stand stand;
    const PostId post = stand.add(QStringLiteral("А"), kNeedsLogo).id;
    stand.writeProgramme(kNeedsLogo, ownFile(kNeedsLogo, QStringLiteral("Наше изречение")));
    stand.writeProgramme(QStringLiteral("norway"),
                         ownFile(QStringLiteral("norway"), QStringLiteral("Норвегия")));
    CHECK(stand.problem(post).isEmpty());
    CHECK(publicationOf(stand.newsroom(), post)->funding->version.source ==
          QStringLiteral("Договор"));
    auto known = fundingProgrammes(stand.fixture.folder());
    CHECK(known.programmes.size() == 6);
    CHECK(known.problems.isEmpty());

    for (const QByteArray& bad : {QByteArray("{"), QByteArray(), QByteArray(300 * 1024, ' '),
                                  QByteArray("\xff\xfe{}"), ownFile(kNeedsNone, {})}) {
        stand.writeProgramme(kNeedsLogo, bad);
        known = fundingProgrammes(stand.fixture.folder());
        CHECK(known.programmes.size() == 5);
        REQUIRE(known.problems.size() == 1);
        CHECK_FALSE(stand.problem(post).isEmpty());
        CHECK(stand.exportAs(ExportForm::Page, {post})->posts.empty());
    }
}

TEST_CASE("only pictures become emblems, and the Union's is not to be replaced") {
    Stand stand;
    const QString key = QStringLiteral("leader");
    const QString text = stand.fixture.temporary().file(QStringLiteral("a.txt"));
    REQUIRE(writeFileAtomically(text, "no picture"));
    CHECK(addEmblem(stand.newsroom(), key, text).error().code == ErrorCode::Unsupported);
    CHECK_FALSE(addEmblem(stand.newsroom(), key, text + u'x'));
    CHECK_FALSE(addEmblem(stand.newsroom(), QStringLiteral("Лидер"), stand.logo()));
    CHECK_FALSE(addEmblem(stand.newsroom(), domain::kUnionEmblem, stand.logo()));
    CHECK(archive::emblems(stand.newsroom().archive())->empty());
    CHECK(addEmblem(stand.newsroom(), key, stand.logo("JPG")));
}

TEST_CASE("the settings show what programmes call for, and what is chosen there is added") {
    Stand stand;
    auto states = emblemStates(stand.newsroom()).value();
    const auto leader = std::find_if(states.begin(), states.end(),
                                     [](const auto& each) { return each.key == u"leader"; });
    REQUIRE(leader != states.end());
    CHECK(leader->isRequired);
    CHECK_FALSE(leader->isThere);
    CHECK(std::none_of(states.begin(), states.end(),
                       [](const auto& each) { return each.key == domain::kUnionEmblem; }));
    leader->newFile = stand.logo();
    REQUIRE(setEmblems(stand.newsroom(), states));
    states = emblemStates(stand.newsroom()).value();
    const auto isThere = [&] {
        return std::count_if(states.begin(), states.end(),
                             [](const auto& each) { return each.isThere; });
    };
    CHECK(isThere() == 1);
    // What cannot be added changes nothing else.
    auto wrong = states;
    for (EmblemState& state : wrong) {
        state.isThere = false;
    }
    wrong.back().newFile = stand.folder;
    CHECK_FALSE(setEmblems(stand.newsroom(), wrong));
    states = emblemStates(stand.newsroom()).value();
    CHECK(isThere() == 1);
    wrong.back().newFile.clear();
    REQUIRE(setEmblems(stand.newsroom(), wrong));
    states = emblemStates(stand.newsroom()).value();
    CHECK(isThere() == 0);
}

TEST_CASE("a changed rule lists the posts that were exported under the older one") {
    Stand stand;
    const PostId first = stand.add(QStringLiteral("А"), kNeedsNone).id;
    const PostId other = stand.add(QStringLiteral("Б"), QStringLiteral("national")).id;
    const PostId waiting = stand.add(QStringLiteral("В"), kNeedsNone).id; // not exported
    REQUIRE(stand.exportAs(ExportForm::Page, {first, other}));
    CHECK(outdatedExports(stand.newsroom())->empty());

    stand.writeProgramme(kNeedsNone, ownFile(kNeedsNone, QStringLiteral("Ново изречение")));
    const auto outdated = outdatedExports(stand.newsroom()).value();
    REQUIRE(outdated.size() == 1);
    CHECK(outdated[0].post == first);
    CHECK(outdated[0].programme == kNeedsNone);
    REQUIRE(stand.exportAs(ExportForm::Page, {first, waiting}));
    CHECK(outdatedExports(stand.newsroom())->empty());

    // One that cannot be used any more is not what the posts show either.
    stand.writeProgramme(kNeedsNone, "{");
    CHECK(outdatedExports(stand.newsroom())->size() == 2);
}

TEST_CASE("the checks say what an export would refuse") {
    Stand stand;
    const PostId held = stand.add(QStringLiteral("Пътека"), kNeedsLogo).id;
    const auto has = [&](const PostId& id, const QString& rule) {
        const auto found = checkPost(stand.newsroom(), id).value();
        return std::count_if(found.begin(), found.end(),
                             [&](const auto& finding) { return finding.rule == rule; });
    };
    CHECK(has(held, QStringLiteral("funding-missing")) == 1);
    CHECK(has(stand.add(QStringLiteral("Д"), kNeedsNone).id, QStringLiteral("funding-missing")) ==
          0);
    CHECK(has(stand.add(QStringLiteral("Д"), kNeedsLogo, QStringLiteral("Чака се.")).id,
              QStringLiteral("funding-missing")) == 0);
}

TEST_CASE("many posts get a programme at once, and its undo gives back their own with its waiver") {
    Stand stand;
    const PostId plain = stand.add(QStringLiteral("А"), {}).id;
    const PostId waived = stand.add(QStringLiteral("Б"), kNeedsLogo, QStringLiteral("Чака се.")).id;
    const auto load = [&](const PostId& id) {
        return archive::PostStore(stand.newsroom().archive()).post(id).value();
    };
    const auto outcome =
        changePosts(stand.newsroom(), {plain, waived}, {BulkChange::Kind::SetProgramme, kNeedsNone})
            .value();
    CHECK(outcome.changed.size() == 2);
    CHECK(load(plain).programme == kNeedsNone);
    CHECK(load(waived).programme == kNeedsNone);
    CHECK(load(waived).programmeWaiver.isEmpty());
    REQUIRE(undoChange(stand.newsroom(), outcome.changed));
    CHECK(load(plain).programme.isEmpty());
    CHECK(load(waived).programme == kNeedsLogo);
    CHECK(load(waived).programmeWaiver == QStringLiteral("Чака се."));
    // What is so already keeps its waiver.
    CHECK(changePosts(stand.newsroom(), {waived}, {BulkChange::Kind::SetProgramme, kNeedsLogo})
              ->changed.empty());
}

TEST_CASE("a copy of a post has its programme, and not the reason that was written for the post") {
    Stand stand;
    const PostId post = stand.add(QStringLiteral("А"), kNeedsLogo, QStringLiteral("Чака се.")).id;
    const domain::Post copy = duplicatePost(stand.newsroom(), post).value();
    CHECK(copy.programme == kNeedsLogo);
    CHECK(copy.programmeWaiver.isEmpty());
}
