#include "publishing/social_texts.h"

#include "support/catch.h"
#include "support/sample_publication.h"
#include "support/temporary_folder.h"

#include <algorithm>

using vestitel::domain::Language;
using namespace vestitel::publishing;
using namespace vestitel::test;

namespace {

SocialText textOf(const Publication& publication, const char* network) {
    const auto texts = socialTexts(publication, Language::bulgarian());
    const auto found = std::find_if(texts.begin(), texts.end(), [&](const SocialText& each) {
        return each.network == QLatin1String(network);
    });
    REQUIRE(found != texts.end());
    return *found;
}

} // namespace

TEST_CASE("a network's text has title, lead, address and tags", "[social]") {
    const TemporaryFolder folder;
    const Publication publication = samplePublication(folder.path());
    const SocialText text = textOf(publication, "Facebook");
    CHECK(text.text == QStringLiteral("Пчелари от пет села се срещнаха под ореха\n\n"
                                      "Двадесет и четирима стопани видяха „новите“ кошери.\n\n"
                                      "https://example.org/news/bg/2018/pchelari-pod-oreha/\n\n"
                                      "#партньорство #ПчелиМед"));
    CHECK(text.length == text.text.size());
    CHECK_FALSE(textOf(publication, "Instagram").text.contains(QStringLiteral("https://")));
    for (const SocialText& each : socialTexts(publication, Language::english())) {
        CHECK(each.length <= each.limit);
        CHECK(each.text.startsWith(QStringLiteral("Beekeepers from five villages")));
    }
    const QString file = socialFile(socialTexts(publication, Language::bulgarian()));
    CHECK(file.count(QStringLiteral("== ")) == 5);
    CHECK(file.contains(QStringLiteral("== X – ")));
}

TEST_CASE("X counts by weight", "[social]") {
    CHECK(weightedLength(QStringLiteral("Новина")) == 6);
    CHECK(weightedLength(QStringLiteral("„Новина“ – 5")) == 12);
    CHECK(weightedLength(QStringLiteral("№…€")) == 6);
    CHECK(weightedLength(QString::fromUtf8("🐝")) == 2);
    CHECK(weightedLength(QStringLiteral(
              "виж https://example.org/a/very/long/address/indeed/it/is")) == 4 + 23);
}

TEST_CASE("a lead that is too long ends with a sentence, else with a word", "[social]") {
    Publication publication = smallPublication();
    auto& edition = publication.post.editions.at(Language::bulgarian());
    edition.lead = QStringLiteral("Първото изречение е от 2026 г. и е кратко. ") +
                   QStringLiteral("дума ").repeated(80) + u'.';
    const SocialText cut = textOf(publication, "X");
    CHECK(cut.text ==
          QStringLiteral("Кратка новина\n\nПървото изречение е от 2026 г. и е кратко."));
    edition.lead = QStringLiteral("дума ").repeated(80);
    const SocialText words = textOf(publication, "X");
    CHECK(words.text.endsWith(QStringLiteral(" дума…")));
    CHECK(words.length <= 280);
    CHECK(words.length > 270);
    edition.title = QString::fromUtf8("🐝").repeated(400);
    const SocialText title = textOf(publication, "X");
    CHECK(title.length <= 280);
    CHECK(title.text.endsWith(u'…'));
    CHECK(QString::fromUtf8(title.text.toUtf8()) == title.text);
}

TEST_CASE("a tag is one word with its letters kept", "[social]") {
    CHECK(hashtag(QStringLiteral("партньорство")) == QStringLiteral("#партньорство"));
    CHECK(hashtag(QStringLiteral("пчели & мед")) == QStringLiteral("#ПчелиМед"));
    CHECK(hashtag(QStringLiteral("план-2027")) == QStringLiteral("#План2027"));
    CHECK(hashtag(QStringLiteral("2026")).isEmpty());
    CHECK(hashtag(QStringLiteral("&")).isEmpty());
}
