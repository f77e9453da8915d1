#include "editorial/templates.h"

#include "archive/backup.h"
#include "archive/settings_store.h"
#include "archive/snippet_store.h"
#include "archive/taxonomy.h"
#include "archive/template_store.h"
#include "editorial/built_in_texts.h"
#include "editorial/check_posts.h"
#include "editorial/edit_posts.h"
#include "editorial/find_posts.h"
#include "html/body_text.h"
#include "html/sanitiser.h"
#include "language/blanks.h"

#include "support/catch.h"
#include "support/newsroom_fixture.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

using namespace vestitel;
using namespace vestitel::editorial;
using domain::Language;

namespace {

html::Body body(const char* html) {
    return html::sanitise(QString::fromUtf8(html)).value();
}

domain::Post stored(Newsroom& newsroom, const char* title) {
    auto post = newPost(newsroom).value();
    post.editions[Language::bulgarian()].title = QString::fromUtf8(title);
    post.editions[Language::bulgarian()].body = body("<p>На [дата] в [място].</p>");
    post.tags = {QStringLiteral("проекти")};
    post.category = QStringLiteral("calls");
    return savePost(newsroom, post, archive::SaveReason::Manual)->post;
}

/// Those that are not deleted, of the archive's own.
std::vector<TemplateEntry> own(Newsroom& newsroom) {
    auto all = templates(newsroom).value();
    std::vector<TemplateEntry> own;
    for (TemplateEntry& entry : all) {
        if (entry.ref.isOwn() && !entry.isRemoved) {
            own.push_back(std::move(entry));
        }
    }
    return own;
}

} // namespace

TEST_CASE("each template of the program has good texts in both languages, with places to fill in") {
    const auto all = builtInTemplates({}).value();
    CHECK(all.size() == 4);
    for (const BuiltInTemplate& each : all) {
        INFO(each.key.toStdString());
        CHECK_FALSE(each.name.isEmpty());
        CHECK_FALSE(each.description.isEmpty());
        REQUIRE(each.editions.size() == 2);
        const auto& bulgarian = each.editions.at(Language::bulgarian());
        const auto& english = each.editions.at(Language::english());
        static const QRegularExpression cyrillic(QStringLiteral("[\\x{400}-\\x{4ff}]"));
        CHECK_FALSE((english.title + english.lead + english.body.html()).contains(cyrillic));
        for (const domain::Edition* edition : {&bulgarian, &english}) {
            CHECK_FALSE(language::blanksIn(edition->title).empty());
            CHECK_FALSE(edition->lead.isEmpty());
            CHECK(language::blanksIn(html::plainText(edition->body)).size() > 5);
            CHECK(edition->body.html().contains(QStringLiteral("<h2")));
            CHECK(html::sanitise(edition->body.html())->html() == edition->body.html());
        }
        // The translation has the same blocks in the same order.
        const auto blocks = [](const domain::Edition& edition) {
            QStringList tags;
            for (const QString& line : edition.body.html().split(u'\n')) {
                tags.append(line.section(u' ', 0, 0));
            }
            return tags;
        };
        CHECK(blocks(bulgarian) == blocks(english));
        CHECK(html::plainText(bulgarian.body).count(u'[') ==
              html::plainText(english.body).count(u'['));
    }
}

TEST_CASE("each snippet of the program is there in both languages, in canonical form") {
    const auto all = builtInSnippets({}).value();
    CHECK(all.size() >= 6);
    for (const BuiltInSnippet& each : all) {
        CHECK_FALSE(each.content.name.isEmpty());
        CHECK_FALSE(each.content.body.isEmpty());
        CHECK_FALSE(language::blanksIn(html::plainText(each.content.body)).empty());
        CHECK(std::count_if(all.begin(), all.end(), [&](const BuiltInSnippet& other) {
                  return other.key == each.key;
              }) == 2);
    }
}

TEST_CASE("the organisation's name stands where the program's texts ask for it") {
    domain::Organisation organisation;
    organisation.names[Language::bulgarian()] = QStringLiteral("МИГ „Поле & гора“");
    const auto all = builtInTemplates(organisation).value();
    for (const BuiltInTemplate& each : all) {
        const auto& bulgarian = each.editions.at(Language::bulgarian());
        const QString text = bulgarian.title + bulgarian.lead + html::plainText(bulgarian.body);
        CHECK(text.contains(QStringLiteral("МИГ „Поле & гора“")));
        CHECK_FALSE(text.contains(QStringLiteral("[име на миг]"), Qt::CaseInsensitive));
        const auto& english = each.editions.at(Language::english());
        const QString words = english.title + english.lead + html::plainText(english.body);
        CHECK(words.contains(QStringLiteral("[name of the lag]"), Qt::CaseInsensitive));
    }
}

TEST_CASE("a post from a template is a stored draft of today that says what is still missing") {
    test::NewsroomFixture fixture;
    Newsroom& newsroom = fixture.newsroom();
    REQUIRE(archive::saveCategory(newsroom.archive(), {QStringLiteral("calls"), {}}));
    const auto all = templates(newsroom).value();
    for (const TemplateEntry& entry : all) {
        const auto post = postFromTemplate(newsroom, entry.ref).value();
        CHECK(post.status == domain::Status::Draft);
        CHECK(post.date == QDate(2026, 1, 25));
        CHECK(post.category ==
              (entry.ref.builtIn == u"call" ? QStringLiteral("calls") : QString()));
        CHECK(post.editions.size() == 2);
        CHECK(archive::PostStore(newsroom.archive()).post(post.id).value() == post);
        std::set<domain::Language> left; // with something to fill in
        const auto findings = checkPost(newsroom, post.id).value();
        for (const checks::Finding& finding : findings) {
            if (finding.rule == u"placeholder-left") {
                left.insert(finding.language);
            }
        }
        CHECK(left.size() == 2);
    }
    CHECK(findPosts(newsroom, {.query = QStringLiteral("обсъждане")})->total == 1);
    CHECK(postFromTemplate(newsroom, {QStringLiteral("none")}).error().code == ErrorCode::NotFound);
    CHECK(postFromTemplate(newsroom, {{}, 7}).error().code == ErrorCode::NotFound);
}

TEST_CASE("an archive of other languages gets only what it can show") {
    test::NewsroomFixture fixture;
    Newsroom& newsroom = fixture.newsroom();
    auto settings = archive::settings(newsroom.archive()).value();
    settings.languages = {Language::english(), *Language::fromTag(QStringLiteral("ro"))};
    REQUIRE(archive::saveSettings(newsroom.archive(), settings));
    const auto post = postFromTemplate(newsroom, {QStringLiteral("vacancy")}).value();
    CHECK(post.editions.size() == 1);
    CHECK(post.editions.contains(Language::english()));
    settings.languages = {*Language::fromTag(QStringLiteral("ro"))};
    REQUIRE(archive::saveSettings(newsroom.archive(), settings));
    CHECK(postFromTemplate(newsroom, {QStringLiteral("vacancy")})->editions.size() == 1);
}

TEST_CASE("a template made from a post gives posts like it") {
    test::NewsroomFixture fixture;
    Newsroom& newsroom = fixture.newsroom();
    const auto post = stored(newsroom, "Прием [номер]");
    REQUIRE(keepAsTemplate(newsroom, post, QStringLiteral("Наш прием")));
    const auto kept = own(newsroom);
    REQUIRE(kept.size() == 1);
    CHECK(kept.front().content.name == QStringLiteral("Наш прием"));
    const auto made = postFromTemplate(newsroom, kept.front().ref).value();
    CHECK(made.id != post.id);
    CHECK(made.tags == post.tags);
    CHECK(made.category == post.category);
    const auto& text = made.editions.at(Language::bulgarian());
    CHECK(text.title == QStringLiteral("Прием [номер]"));
    CHECK(text.body == post.editions.at(Language::bulgarian()).body);
    CHECK(text.slug != post.editions.at(Language::bulgarian()).slug);
}

TEST_CASE("what is kept under a name that is taken replaces it, and undo brings it back") {
    test::NewsroomFixture fixture;
    Newsroom& newsroom = fixture.newsroom();
    REQUIRE(keepAsTemplate(newsroom, stored(newsroom, "Първи"), QStringLiteral("Прием")));
    const auto kept =
        keepAsTemplate(newsroom, stored(newsroom, "Втори"), QStringLiteral(" ПРИЕМ ")).value();
    REQUIRE(kept.replaced);
    const auto title = [&] {
        const auto entries = own(newsroom);
        REQUIRE(entries.size() == 1);
        return entries.front().content.editions.at(Language::bulgarian()).title;
    };
    CHECK(title() == QStringLiteral("Втори"));
    CHECK(templates(newsroom)->back().isRemoved);
    REQUIRE(undoKeepTemplate(newsroom, kept));
    CHECK(title() == QStringLiteral("Първи"));

    const domain::Snippet first{QStringLiteral("Връзка"), Language::bulgarian(), body("<p>а</p>")};
    domain::Snippet second = first;
    second.body = body("<p>б</p>");
    domain::Snippet other = first;
    other.language = Language::english();
    REQUIRE(keepAsSnippet(newsroom, first));
    CHECK_FALSE(keepAsSnippet(newsroom, other)->replaced);
    const auto keptSnippet = keepAsSnippet(newsroom, second).value();
    CHECK(keptSnippet.replaced);
    REQUIRE(undoKeepSnippet(newsroom, keptSnippet));
    archive::SnippetStore store(newsroom.archive());
    CHECK_FALSE(store.get(*keptSnippet.replaced)->removed);
    CHECK(store.get(keptSnippet.number)->removed);
    CHECK(archive::verify(newsroom.archive())->empty());
}

TEST_CASE("a template that cannot be kept leaves the one of its name as it was") {
    test::NewsroomFixture fixture;
    Newsroom& newsroom = fixture.newsroom();
    auto post = stored(newsroom, "Първи");
    REQUIRE(keepAsTemplate(newsroom, post, QStringLiteral("Прием")));
    post.leadImage = *MediaHash::fromString(QString(64, u'a'));
    CHECK_FALSE(keepAsTemplate(newsroom, post, QStringLiteral("Прием")));
    CHECK(own(newsroom).size() == 1);
    CHECK_FALSE(keepAsTemplate(newsroom, post, QStringLiteral("  ")));
}
