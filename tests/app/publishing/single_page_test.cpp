#include "publishing/single_page.h"

#include "publishing/folder_export.h"
#include "support/catch.h"
#include "support/html_elements.h"
#include "support/sample_publication.h"
#include "support/temporary_folder.h"

#include <QDir>

using vestitel::domain::Language;
using namespace vestitel;
using namespace vestitel::publishing;
using namespace vestitel::test;

namespace {

std::vector<HtmlElement> singlePage(const Publication& publication, const Language& language) {
    const auto page = renderSinglePage(publication, language, *Theme::load());
    REQUIRE(page.has_value());
    return htmlElements(*page);
}

} // namespace

TEST_CASE("a page in one file asks for no other file", "[single]") {
    const TemporaryFolder media;
    for (const bool hasAddress : {true, false}) {
        Publication publication = samplePublication(media.path());
        if (!hasAddress) {
            publication.organisation.siteAddress = QUrl();
        }
        for (const Language& language : {Language::bulgarian(), Language::english()}) {
            int images = 0;
            for (const HtmlElement& element : singlePage(publication, language)) {
                CHECK(!element.attributes.contains(QStringLiteral("srcset")));
                for (const char* const name : {"src", "href", "content"}) {
                    const QString target = element.attributes.value(QLatin1String(name));
                    INFO(target.left(80).toStdString());
                    CHECK(!target.startsWith(QLatin1String("../")));
                    CHECK(!target.startsWith(QLatin1String("media/")));
                }
                if (element.tag == QLatin1String("img")) {
                    CHECK(element.attributes.value(QStringLiteral("src"))
                              .startsWith(QLatin1String("data:image/")));
                    ++images;
                }
                CHECK((element.tag != QLatin1String("link") ||
                       element.attributes.value(QStringLiteral("rel")) !=
                           QLatin1String("stylesheet")));
            }
            CHECK(images == 4);
        }
    }
}

TEST_CASE("a page in one file gives its documents away, also those of the text", "[single]") {
    const TemporaryFolder media;
    Publication publication = samplePublication(media.path());
    publication.post.attachments.clear();
    const auto page = singlePage(publication, Language::bulgarian());
    QStringList anchors;
    QStringList downloads;
    for (const HtmlElement& link : withTag(page, QStringLiteral("a"))) {
        const QString target = link.attributes.value(QStringLiteral("href"));
        if (target.startsWith(QLatin1String("#document-"))) {
            anchors.append(target.mid(1));
        }
        if (target.startsWith(QLatin1String("data:application/pdf;base64,"))) {
            downloads.append(link.attributes.value(QStringLiteral("download")));
        }
    }
    REQUIRE(anchors.size() == 1);
    REQUIRE(downloads.size() == 1);
    CHECK(downloads.front().endsWith(QLatin1String(".pdf")));
    CHECK(withTag(page, QStringLiteral("li"), QStringLiteral("id"), anchors.front()).size() == 1);
}

TEST_CASE("a page in one file carries its style, whatever stands in that", "[single]") {
    const TemporaryFolder media;
    const auto page = singlePage(samplePublication(media.path()), Language::english());
    const auto styles = withTag(page, QStringLiteral("style"));
    REQUIRE(styles.size() == 1);
    CHECK(styles.front().text.contains(QLatin1String(".article-body")));
}

TEST_CASE("single files stand beside pieces of the same post", "[single]") {
    const TemporaryFolder media;
    const TemporaryFolder folder;
    const Publication publication = samplePublication(media.path());
    for (const Form form : {Form::Single, Form::Fragment}) {
        FolderExport exported(folder.path(), *Theme::load(), form);
        REQUIRE(exported.add(publication).has_value());
    }
    CHECK(QDir(folder.path()).entryList({QStringLiteral("*.html")}, QDir::Files) ==
          QStringList{QStringLiteral("beekeepers-under-the-walnut-en.html"),
                      QStringLiteral("bg-pchelari-pod-oreha.html"),
                      QStringLiteral("en-beekeepers-under-the-walnut.html"),
                      QStringLiteral("pchelari-pod-oreha-bg.html")});
}

TEST_CASE("a document that cannot be read is named", "[single]") {
    const TemporaryFolder media;
    Publication publication = samplePublication(media.path());
    publication.mediaPaths.insert(publication.post.attachments.front().hash,
                                  media.file(QStringLiteral("gone.pdf")));
    const auto page = renderSinglePage(publication, Language::bulgarian(), *Theme::load());
    REQUIRE(!page.has_value());
    CHECK(!page.error().message.isEmpty());
}
