#include "publishing/page.h"
#include "support/catch.h"
#include "support/drawn_images.h"
#include "support/html_elements.h"
#include "support/sample_publication.h"
#include "support/temporary_folder.h"

#include <QJsonDocument>
#include <QJsonObject>

using vestitel::domain::Language;
using namespace vestitel;
using namespace vestitel::publishing;
using namespace vestitel::test;

namespace {

/// A publication with the same hostile words in every field that a person or an import can fill.
Publication hostilePublication(const QString& folder, const QString& words) {
    Publication publication = samplePublication(folder);
    for (auto& [language, edition] : publication.post.editions) {
        edition.title = words;
        edition.lead = words;
        edition.description = words;
        edition.slug = words;
        publication.organisation.names[language] = words;
        publication.category->names[language] = words;
    }
    publication.post.tags = {words};
    publication.organisation.footerLinks = {
        {{{Language::bulgarian(), words}}, {{Language::bulgarian(), words}}},
        {{{Language::bulgarian(), words}},
         {{Language::bulgarian(), QStringLiteral("javascript:alert(1)")}}}};
    for (domain::Medium& medium : publication.media) {
        medium.name = words;
        for (auto& [language, text] : medium.texts) {
            text = {words, words, words};
        }
    }
    for (domain::Attachment& attachment : publication.post.attachments) {
        attachment.titles[Language::bulgarian()] = words;
    }
    publication.linkedPages.begin().value()[Language::bulgarian()] = words;
    return publication;
}

} // namespace

TEST_CASE("hostile words in any field stay words", "[hostile_text]") {
    const QStringList attacks = {
        QStringLiteral("</script><script>alert(1)</script>"),
        QStringLiteral("\"><img src=x onerror=alert(1)>"),
        QStringLiteral("'><svg onload=alert(1)>"),
        QStringLiteral("</title><script>alert(1)</script>"),
        QStringLiteral("<!--<script>"),
        QStringLiteral("{{{body}}}{{#lead}}"),
        QStringLiteral("javascript:alert(1)"),
        QStringLiteral("../../../../etc/passwd"),
        QStringLiteral("\u2028\u2029</ScRiPt >\\u003c"),
    };
    const TemporaryFolder folder;
    const Theme theme = *Theme::load();
    const Language bg = Language::bulgarian();
    // What an innocent page has, element by element, is what a hostile one may have.
    const auto innocent = htmlElements(
        renderPage(hostilePublication(folder.path(), QStringLiteral("думи")), bg, theme));
    for (const QString& attack : attacks) {
        CAPTURE(attack);
        const QByteArray page = renderPage(hostilePublication(folder.path(), attack), bg, theme);
        const auto elements = htmlElements(page);
        for (const HtmlElement& element : elements) {
            for (auto at = element.attributes.begin(); at != element.attributes.end(); ++at) {
                CHECK_FALSE(at.key().startsWith(QLatin1String("on")));
                if (at.key() == QLatin1String("href") || at.key() == QLatin1String("src")) {
                    CHECK_FALSE(at.value().trimmed().startsWith(QLatin1String("javascript:"),
                                                                Qt::CaseInsensitive));
                }
            }
        }
        const auto count = [](const std::vector<HtmlElement>& found, const char* tag) {
            return withTag(found, QString::fromLatin1(tag)).size();
        };
        CHECK(count(elements, "script") == 1);
        CHECK(count(elements, "svg") == 0);
        CHECK(count(elements, "img") == count(innocent, "img"));
        CHECK(withTag(elements, QStringLiteral("h1")).front().text == attack.simplified());
        const QString json = withTag(elements, QStringLiteral("script")).front().text;
        CHECK(QJsonDocument::fromJson(json.toUtf8())
                  .object()
                  .value(QStringLiteral("headline"))
                  .toString() == attack.simplified());
        const QByteArray fragment =
            renderFragment(hostilePublication(folder.path(), attack), bg, theme);
        CHECK(count(htmlElements(fragment), "script") == 0);
    }
}
