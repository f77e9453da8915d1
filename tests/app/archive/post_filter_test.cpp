#include "archive/post_filter.h"

#include "support/catch.h"

using namespace vestitel;
using namespace vestitel::archive;
using domain::Language;

TEST_CASE("a filter that is remembered comes back as it was") {
    const PostFilter filter{.status = domain::Status::Ready,
                            .kind = QStringLiteral("event"),
                            .category = QStringLiteral("visits"),
                            .tags = {QStringLiteral("Стражица"), QStringLiteral("ЛИДЕР, 2024")},
                            .from = QDate(2018, 5, 1),
                            .to = QDate(2018, 5, 31),
                            .editions = {{Language::english(), EditionStand::Missing},
                                         {Language::bulgarian(), EditionStand::Ready}},
                            .lacksAlt = {Language::bulgarian()},
                            .exported = ExportStand::Changed,
                            .trash = true};
    CHECK(postFilterFromJson(toJson(filter)) == filter);
    CHECK(toJson({}).isEmpty());
    CHECK(postFilterFromJson({}) == PostFilter());
}

TEST_CASE("what is remembered and cannot be understood does not filter") {
    const QJsonObject odd{
        {QStringLiteral("status"), QStringLiteral("lost")},
        {QStringLiteral("from"), QStringLiteral("2018-13-40")},
        {QStringLiteral("tags"), 7},
        {QStringLiteral("editions"), QJsonObject{{QStringLiteral("??"), QStringLiteral("ready")},
                                                 {QStringLiteral("en"), QStringLiteral("half")}}},
        {QStringLiteral("exported"), 3}};
    CHECK(postFilterFromJson(odd) == PostFilter());
}
