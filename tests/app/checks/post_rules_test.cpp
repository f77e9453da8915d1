#include "checked.h"

using namespace vestitel;
using namespace vestitel::checks;
using namespace vestitel::test;

namespace {

const MediaHash kHash = *MediaHash::fromString(QString(64, u'a'));

size_t count(const char* rule, const Subject& subject) {
    return foundBy(QLatin1String(rule), subject).size();
}

Subject withImage(const QString& alt) {
    Subject made = withBody(
        QStringLiteral("<figure data-block=\"b1\"><img src=\"media:%1\" alt=\"%2\"></figure>")
            .arg(kHash.toString(), alt));
    made.media.insert(kHash, {.hash = kHash,
                              .name = QStringLiteral("IMG_1.jpg"),
                              .mediaType = QStringLiteral("image/jpeg"),
                              .extension = QStringLiteral("jpg")});
    return made;
}

Subject withDocument(const QString& name, qint64 bytes = 1000) {
    Subject made = subject();
    made.media.insert(kHash, {.hash = kHash,
                              .name = name,
                              .mediaType = QStringLiteral("application/pdf"),
                              .extension = QStringLiteral("pdf"),
                              .bytes = bytes});
    made.post.attachments = {{kHash}};
    return made;
}

} // namespace

TEST_CASE("a text that breaks no rule has no finding", "[rules]") {
    CHECK(checkPost(subject()).empty());
}

TEST_CASE("what is missing is said once", "[rules]") {
    Subject made = subject();
    made.languages = {kBulgarian, kEnglish};
    CHECK(count("edition-missing", made) == 1);
    auto found = checkPost(made);
    REQUIRE(found.size() == 1);
    CHECK(found.front().language == kEnglish);
    made.post.editions[kEnglish].title = QStringLiteral("Y");
    CHECK(count("edition-missing", made) == 0);
    CHECK(count("text-missing", made) == 1);
    CHECK(count("lead-missing", made) == 1);
    made.post.editions[kBulgarian].title.clear();
    CHECK(count("title-missing", made) == 1);
}

TEST_CASE("images have words for those who cannot see them", "[rules]") {
    CHECK(count("alt-missing", withImage(QString())) == 1);
    CHECK(count("alt-missing", withImage(QStringLiteral("Хора"))) == 0);
    for (const char* const name :
         {"IMG_0231.jpg", "img 0231", "снимка 3", "DSC-17", "20180125_1"}) {
        INFO(name);
        CHECK(count("alt-file-name", withImage(QString::fromUtf8(name))) == 1);
    }
    for (const char* const alt : {"Снимка на хора", "Хора край 3 маси", "Image of a bee"}) {
        INFO(alt);
        CHECK(count("alt-file-name", withImage(QString::fromUtf8(alt))) == 0);
    }
    Subject lead = withImage(QStringLiteral("Хора"));
    lead.post.leadImage = kHash;
    CHECK(count("alt-missing", lead) == 1);
    lead.media.find(kHash)->texts[kBulgarian].alt = QStringLiteral("Хора");
    CHECK(count("alt-missing", lead) == 0);
}

TEST_CASE("a photograph's maker is named", "[rules]") {
    Subject made = withImage(QStringLiteral("Хора"));
    CHECK(count("photo-credit", made) == 1);
    made.media.find(kHash)->texts[kBulgarian].credit = QStringLiteral("М. Петрова");
    CHECK(count("photo-credit", made) == 0);
    made.media.find(kHash)->texts.clear();
    made.media.find(kHash)->mediaType = QStringLiteral("image/png");
    CHECK(count("photo-credit", made) == 0);
}

TEST_CASE("documents have a size, a title and words", "[rules]") {
    CHECK(count("attachment-size", withDocument(QStringLiteral("Насоки.pdf"), 12'000'000)) == 1);
    CHECK(count("attachment-size", withDocument(QStringLiteral("Насоки.pdf"), 9'000'000)) == 0);
    CHECK(count("attachment-title", withDocument(QStringLiteral("scan0001.pdf"))) == 1);
    CHECK(count("attachment-title", withDocument(QStringLiteral("nasoki_final_2.pdf"))) == 1);
    CHECK(count("attachment-title", withDocument(QStringLiteral("Насоки за кандидати.pdf"))) == 0);
    Subject titled = withDocument(QStringLiteral("scan0001.pdf"));
    titled.post.attachments.front().titles[kBulgarian] = QStringLiteral("Насоки");
    CHECK(count("attachment-title", titled) == 0);
    CHECK(count("attachment-scanned", titled) == 0);
    titled.wordless.insert(kHash);
    CHECK(count("attachment-scanned", titled) == 1);
}

TEST_CASE("a link inside the archive leads to a post that is there", "[rules]") {
    const PostId other =
        *PostId::fromString(QStringLiteral("00000000-0000-4000-8000-000000000002"));
    Subject made = withBody(
        QStringLiteral("<p>виж <a href=\"post:%1\">новината</a></p>").arg(other.toString()));
    auto found = foundBy(QStringLiteral("broken-link"), made);
    REQUIRE(found.size() == 1);
    CHECK(found.front().start == 4);
    CHECK(found.front().excerpt == QStringLiteral("новината"));
    made.linked.insert(other);
    CHECK(count("broken-link", made) == 0);
}

TEST_CASE("titles and descriptions have their form", "[rules]") {
    Subject made = subject();
    domain::Edition& edition = made.post.editions.at(kBulgarian);
    edition.title = QStringLiteral("Среща.");
    CHECK(count("title-end", made) == 1);
    for (const char* const title :
         {"Среща до 17:30 ч.", "Отчет за 2018 г.", "И така…", "Край?", "Храни и др."}) {
        edition.title = QString::fromUtf8(title);
        INFO(title);
        CHECK(count("title-end", made) == 0);
    }
    edition.description = QString(171, u'а');
    CHECK(count("description-length", made) == 1);
    edition.description.chop(10);
    CHECK(count("description-length", made) == 0);
}

TEST_CASE("the office says what is asked for", "[rules]") {
    Subject made = subject();
    made.post.editions.at(kBulgarian).title = QStringLiteral("две  думи");
    const QString rule = QStringLiteral("double-space");
    CHECK(checkPost(made).front().level == Level::Advice);
    CHECK(checkPost(made, {{rule, Level::Must}}).front().level == Level::Must);
    CHECK(checkPost(made, {{rule, Level::Off}}).empty());
    for (const Level level : {Level::Off, Level::Advice, Level::Must}) {
        CHECK(levelFromString(toString(level)) == level);
    }
    CHECK(!levelFromString(QStringLiteral("perhaps")));
}

TEST_CASE("rules have keys of their own", "[rules]") {
    QStringList keys;
    for (const RuleInfo& rule : knownRules()) {
        CHECK(!keys.contains(rule.key));
        CHECK(!rule.name.isEmpty());
        CHECK(!rule.reason.isEmpty());
        keys.append(rule.key);
    }
    CHECK(keys.size() > 30);
}

TEST_CASE("what a programme demands and a post lacks is said once", "[rules]") {
    Subject made = subject();
    made.languages = {kEnglish, kBulgarian};
    made.post.programme = QStringLiteral("leader");
    CHECK(count("funding-missing", made) == 0);
    made.fundingProblem = QStringLiteral("the logo is missing.");
    auto found = foundBy(QStringLiteral("funding-missing"), made);
    REQUIRE(found.size() == 1);
    CHECK(found.front().language == kBulgarian); // the English edition says nothing
    CHECK(found.front().sentence.contains(QStringLiteral("the logo is missing.")));
    made.post.editions[kEnglish] = made.post.editions[kBulgarian];
    CHECK(count("funding-missing", made) == 1);
    made.post.programmeWaiver = QStringLiteral("It is on its way.");
    CHECK(count("funding-missing", made) == 0);
    for (const RuleInfo& rule : knownRules()) {
        if (rule.key == u"funding-missing") {
            CHECK(rule.level == Level::Must);
        }
    }
}

TEST_CASE("colours that are hard to read are said once, and only those", "[rules]") {
    Subject made = subject();
    made.languages = {kBulgarian, kEnglish};
    made.post.editions[kEnglish] = made.post.editions[kBulgarian];
    CHECK(count("contrast", made) == 0);
    made.lookProblems = {QStringLiteral("The links are pale."), QStringLiteral("So is the top.")};
    const auto found = foundBy(QStringLiteral("contrast"), made);
    REQUIRE(found.size() == 2);
    CHECK(found[0].language == kBulgarian);
    CHECK(found[1].language == kBulgarian);
    CHECK(found[0].sentence.startsWith(QStringLiteral("The links are pale. ")));
    made.post.editions = {{kBulgarian, {}}, {kEnglish, {}}}; // nothing to be read yet
    CHECK(count("contrast", made) == 0);
}
