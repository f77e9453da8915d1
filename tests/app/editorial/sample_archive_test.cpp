#include "archive/media_store.h"
#include "archive/post_list.h"
#include "archive/post_store.h"
#include "editorial/care.h"
#include "editorial/export_posts.h"
#include "editorial/find_posts.h"
#include "editorial/preview_site.h"
#include "editorial/sample_archive.h"

#include "html/profile.h"

#include "support/newsroom_fixture.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <set>

using namespace vestitel;
using namespace vestitel::editorial;

namespace {

std::vector<domain::Post> samplePosts(Newsroom& newsroom) {
    archive::PostList list(newsroom.archive());
    archive::PostStore store(newsroom.archive());
    const auto ids = list.ids({}, 0, 100);
    REQUIRE(ids);
    std::vector<domain::Post> posts;
    for (const PostId& id : *ids) {
        posts.push_back(store.post(id).value());
    }
    return posts;
}

/// All texts of the sample in one.
QString everyBody(const std::vector<domain::Post>& posts) {
    QString all;
    for (const domain::Post& post : posts) {
        for (const auto& [language, edition] : post.editions) {
            all += edition.body.html() + u'\n';
        }
    }
    return all;
}

} // namespace

TEST_CASE("the sample archive is whole, searchable and exports without a remark") {
    test::NewsroomFixture fixture;
    Newsroom& newsroom = fixture.newsroom();
    REQUIRE(fillSampleArchive(newsroom));
    const auto findings = verify(newsroom);
    REQUIRE(findings);
    CHECK(findings->empty());
    archive::PostList list(newsroom.archive());
    REQUIRE(list.count({}).value() == 26);
    CHECK(findPosts(newsroom, {.query = QStringLiteral("workshop")})->total >= 2);

    const auto ids = list.ids({}, 0, 100);
    REQUIRE(ids);
    const QString site = fixture.temporary().file(QStringLiteral("site"));
    const auto report =
        exportPosts(newsroom, {*ids, ExportForm::Page, site, {}}, [](qsizetype, qsizetype) {}, {});
    REQUIRE(report);
    CHECK(report->remarks.isEmpty());
    CHECK(report->posts.size() == ids->size());

    // What the preview shows is what the export wrote, byte for byte.
    for (const PostId& id : *ids) {
        const auto preview = previewOf(newsroom, id);
        REQUIRE(preview);
        const auto path = preview->pagePath(domain::Language::bulgarian());
        REQUIRE(path);
        QFile page(site + u'/' + *path);
        REQUIRE(page.open(QIODevice::ReadOnly));
        CHECK(preview->file(*path).value() == page.readAll());
    }
}

TEST_CASE("the sample's published posts and own pages are whole in both languages") {
    test::NewsroomFixture fixture;
    REQUIRE(fillSampleArchive(fixture.newsroom()));
    const auto posts = samplePosts(fixture.newsroom());
    const auto isPage = [](const domain::Post& post) {
        return post.kind == QLatin1String("page");
    };
    CHECK(std::ranges::count_if(posts, isPage) == 5);
    CHECK(std::ranges::count(posts, domain::Status::Published, &domain::Post::status) == 22);
    std::map<QString, int> uses; // of categories and tags
    for (const domain::Post& post : posts) {
        ++uses[post.category];
        for (const QString& tag : post.tags) {
            ++uses[tag];
        }
        if (post.status != domain::Status::Published) {
            continue;
        }
        CHECK(post.editions.size() == 2);
        for (const auto& [language, edition] : post.editions) {
            INFO(edition.title.toStdString());
            CHECK(edition.state == domain::EditionState::Ready);
            CHECK(!edition.title.isEmpty());
            CHECK(!edition.lead.isEmpty());
            CHECK(!edition.body.isEmpty());
        }
        const auto blocks = [&](const domain::Language& language) {
            return post.editions.at(language).body.html().count(QStringLiteral(" data-block="));
        };
        CHECK(blocks(domain::Language::bulgarian()) == blocks(domain::Language::english()));
    }
    CHECK(std::ranges::count_if(uses, [](const auto& use) { return use.second > 1; }) >= 12);
}

TEST_CASE("every element, attribute and kind of link of the profile stands in the sample") {
    test::NewsroomFixture fixture;
    REQUIRE(fillSampleArchive(fixture.newsroom()));
    const QString all = everyBody(samplePosts(fixture.newsroom()));
    for (const html::ElementRule& rule : html::profile()) {
        INFO(rule.tag.data());
        CHECK(all.contains(QRegularExpression(QStringLiteral("<%1[ >]").arg(rule.tag))));
    }
    for (const char* const part :
         {"class=\"left\"", "class=\"right\"", "class=\"gallery\"", "class=\"note\"",
          "class=\"source\"", "class=\"video\"", "type=\"a\"", "type=\"i\"", "start=\"6\"",
          "colspan=", "rowspan=", "scope=\"col\"", "scope=\"row\"", "<span lang=\"it\">",
          "href=\"https:", "href=\"mailto:", "href=\"tel:", "href=\"post:", "href=\"media:"}) {
        INFO(part);
        CHECK(all.contains(QString::fromLatin1(part)));
    }
}

TEST_CASE("links within the sample lead to what is in it, and its pictures are described") {
    test::NewsroomFixture fixture;
    Newsroom& newsroom = fixture.newsroom();
    REQUIRE(fillSampleArchive(newsroom));
    const auto posts = samplePosts(newsroom);
    std::set<QString> known;
    for (const domain::Post& post : posts) {
        known.insert(post.id.toString());
    }
    const QString all = everyBody(posts);
    archive::MediaStore store(newsroom.archive());
    const auto isDescribed = [&](const MediaHash& hash) {
        const auto medium = store.medium(hash);
        return medium && medium->texts.size() == 2 &&
               std::ranges::all_of(medium->texts, [](const auto& text) {
                   return !text.second.alt.isEmpty() && !text.second.credit.isEmpty();
               });
    };
    static const QRegularExpression kLink(QStringLiteral("href=\"(post|media):([^\"]+)\""));
    for (const QRegularExpressionMatch& link : kLink.globalMatch(all)) {
        INFO(link.captured().toStdString());
        if (link.captured(1) == QLatin1String("post")) {
            CHECK(known.contains(link.captured(2)));
        } else {
            CHECK(store.medium(MediaHash::fromString(link.captured(2)).value()).has_value());
        }
    }
    static const QRegularExpression kImage(
        QStringLiteral("<img alt=\"([^\"]*)\" src=\"media:([^\"]+)\">"));
    int images = 0;
    for (const QRegularExpressionMatch& image : kImage.globalMatch(all)) {
        CHECK(!image.captured(1).isEmpty());
        CHECK(isDescribed(MediaHash::fromString(image.captured(2)).value()));
        ++images;
    }
    CHECK(images == all.count(QStringLiteral("<img")));
    CHECK(images > 20);
    std::set<QString> leads;
    bool hasDocument = false;
    for (const domain::Post& post : posts) {
        if (post.leadImage) {
            leads.insert(post.leadImage->toString());
            CHECK(isDescribed(*post.leadImage));
        }
        for (const domain::Attachment& document : post.attachments) {
            hasDocument = true;
            CHECK(document.titles.size() == 2);
        }
    }
    CHECK(leads.size() >= 12);
    CHECK(hasDocument);
}
