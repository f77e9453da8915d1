#include "domain/funding.h"

#include "support/catch.h"

using namespace vestitel;
using namespace vestitel::domain;

namespace {

const Language kBg = Language::bulgarian();

/// A file with two rules; `from` in it is replaced by `to`.
QByteArray file(const QByteArray& from = {}, const QByteArray& to = {}) {
    QByteArray json = R"({
"key": "leader",
"names": {"bg": "ЛИДЕР", "en": "LEADER"},
"versions": [
 {"valid_from": "2023-01-01", "valid_until": "2025-06-30", "source": "First",
  "emblems": [{"key": "eu", "min_height_mm": 10, "names": {"bg": "Емблема"}},
              {"key": "office", "min_height_mm": 8, "names": {"bg": "МИГ"}, "required": false}],
  "sentences": [{"bg": "Едно", "en": "One"}, {"bg": "Две"}],
  "disclaimer": {"bg": "Отговаря {organisation}."}},
 {"valid_from": "2025-07-01", "source": "Second", "note": "Not seen", "sentences": [{"bg": "Три"}]}
]})";
    if (!from.isEmpty()) {
        REQUIRE(json.contains(from));
        json.replace(from, to);
    }
    return json;
}

QString complaint(const QByteArray& json) {
    const auto programme = fundingProgrammeFromJson(json, QStringLiteral("leader"));
    REQUIRE_FALSE(programme);
    CHECK(programme.error().code == ErrorCode::InvalidArgument);
    CHECK(programme.error().message.contains(QStringLiteral("leader.json")));
    return programme.error().message;
}

} // namespace

TEST_CASE("a programme's file says what is wanted, and from when") {
    const auto programme = fundingProgrammeFromJson(file(), QStringLiteral("leader"));
    REQUIRE(programme);
    CHECK(programme->names.at(kBg) == QStringLiteral("ЛИДЕР"));
    REQUIRE(programme->versions.size() == 2);
    const FundingVersion& first = programme->versions.front();
    CHECK(first.validFrom == QDate(2023, 1, 1));
    CHECK(first.validUntil == QDate(2025, 6, 30));
    REQUIRE(first.emblems.size() == 2);
    CHECK(first.emblems[0].key == kUnionEmblem);
    CHECK(first.emblems[0].isRequired);
    CHECK(first.emblems[1].leastHeight == 8);
    CHECK_FALSE(first.emblems[1].isRequired);
    CHECK(first.sentences[1].at(kBg) == QStringLiteral("Две"));
    CHECK(first.disclaimer.at(kBg).contains(kOrganisationPlace));
    CHECK(programme->versions.back().note == QStringLiteral("Not seen"));
}

TEST_CASE("the newest rule that holds at a date is taken, and without a date the newest of all") {
    const auto programme = fundingProgrammeFromJson(file(), QStringLiteral("leader")).value();
    const auto source = [&](const QDate& date) {
        const FundingVersion* version = versionAt(programme, date);
        return version == nullptr ? QString() : version->source;
    };
    CHECK(source({2022, 12, 31}).isEmpty());
    CHECK(source({2023, 1, 1}) == QStringLiteral("First"));
    CHECK(source({2025, 6, 30}) == QStringLiteral("First"));
    CHECK(source({2025, 7, 1}) == QStringLiteral("Second"));
    CHECK(source({2090, 1, 1}) == QStringLiteral("Second"));
    CHECK(source({}) == QStringLiteral("Second"));

    // The order in the file does not matter, and of two that hold the newer one does.
    const auto open = fundingProgrammeFromJson(file(R"("valid_until": "2025-06-30", )", ""),
                                               QStringLiteral("leader"));
    CHECK(versionAt(*open, {2026, 1, 1})->source == QStringLiteral("Second"));
    const auto turned = fundingProgrammeFromJson(
        file(R"("valid_from": "2025-07-01")", R"("valid_from": "2021-07-01")"),
        QStringLiteral("leader"));
    CHECK(turned->versions.front().source == QStringLiteral("Second"));
    CHECK(versionAt(*turned, {})->source == QStringLiteral("First"));
}

TEST_CASE("what cannot be right in a programme's file is named with its place") {
    CHECK(complaint("{\"key\": \"leader\",\n \"names\": ").contains(QStringLiteral("Line 2")));
    CHECK(complaint("[]").contains(QStringLiteral("JSON")));
    CHECK(complaint("").contains(QStringLiteral("JSON")));
    CHECK(complaint(file("\"key\": \"leader\"", "\"key\": \"other\""))
              .contains(QStringLiteral("“leader”")));
    // A duty that is misspelt is not passed over.
    CHECK(complaint(file("\"sentences\": [{\"bg\": \"Едно\"", "\"sentenses\": [{\"bg\": \"Едно\""))
              .contains(QStringLiteral("versions.1.sentenses")));
    CHECK(complaint(file("\"min_height_mm\": 10", "\"min_height_mm\": \"10\""))
              .contains(QStringLiteral("versions.1.emblems.1.min_height_mm")));
    CHECK(complaint(file("\"key\": \"office\"", "\"key\": \"eu\""))
              .contains(QStringLiteral("versions.1.emblems.2.key")));
    CHECK(complaint(file("\"key\": \"office\"", "\"key\": \"../office\""))
              .contains(QStringLiteral("versions.1.emblems.2.key")));
    CHECK(complaint(file("2025-07-01", "2025-02-30"))
              .contains(QStringLiteral("versions.2.valid_from")));
    CHECK(complaint(file("\"valid_from\": \"2025-07-01\", ", ""))
              .contains(QStringLiteral("versions.2.valid_from")));
    CHECK(complaint(file("2025-06-30", "2022-06-30"))
              .contains(QStringLiteral("versions.1.valid_until")));
    CHECK(complaint(file("{\"bg\": \"Три\"}", "\"Три\""))
              .contains(QStringLiteral("versions.2.sentences.1.sentence")));
    CHECK(complaint(file("{\"bg\": \"Три\"}", "{\"bg\": \"\"}"))
              .contains(QStringLiteral("versions.2.sentences.1.sentence")));
    CHECK(complaint(file("\"source\": \"Second\", ", ""))
              .contains(QStringLiteral("versions.2.source")));
    CHECK(complaint(R"({"key": "leader", "names": {"bg": "x"}, "versions": []})")
              .contains(QStringLiteral("versions")));
}

TEST_CASE("the digest changes with what readers see, and with nothing else") {
    const auto digest = [](const QByteArray& json) {
        const auto programme = fundingProgrammeFromJson(json, QStringLiteral("leader"));
        REQUIRE(programme);
        return digestOf(programme->versions.front());
    };
    const QString before = digest(file());
    CHECK(before.size() == 12);
    CHECK(digest(file("\"source\": \"First\"", "\"source\": \"Other\"")) == before);
    CHECK(digest(file("2023-01-01", "2022-01-01")) == before);
    CHECK(digest(file("\"One\"", "\"Once\"")) != before);
    CHECK(digest(file("\"min_height_mm\": 8", "\"min_height_mm\": 9")) != before);
    CHECK(digest(file("Отговаря", "Отговорност носи")) != before);
    CHECK(digest(file("\"key\": \"office\"", "\"key\": \"leader\"")) != before);
}

TEST_CASE("a key is a file's name and nothing that leads elsewhere") {
    CHECK(isFundingKey(QStringLiteral("esf-plus-2021-2027")));
    for (const char* const text : {"", "-a", "a-", "a/b", "..", "a.b", "Лидер", "LEADER", "a b"}) {
        INFO(text);
        CHECK_FALSE(isFundingKey(QString::fromUtf8(text)));
    }
}
