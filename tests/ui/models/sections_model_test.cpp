#include "models/sections_model.h"
#include "models/words.h"

#include "support/catch.h"

#include <QAbstractItemModelTester>

using namespace vestitel;
using models::Section;
using models::SectionsModel;

namespace {

archive::Facets counts() {
    archive::Facets counts;
    counts.all = 1204;
    counts.statuses[domain::Status::Draft] = 6;
    counts.editions[domain::Language::english()].missing = 31;
    counts.lacksAnyAlt = 12;
    counts.exported[archive::ExportStand::Changed] = 4;
    counts.trash = 2;
    counts.categories = {{QStringLiteral("visits"), 84}};
    counts.tags = {{QStringLiteral("мед"), 3}, {QStringLiteral("стар"), 0}};
    return counts;
}

const std::vector<domain::Category> kCategories{
    {QStringLiteral("visits"), {{domain::Language::bulgarian(), QStringLiteral("Посещения")}}},
    {QStringLiteral("calls"), {}}};
const std::vector<domain::Language> kLanguages{domain::Language::bulgarian(),
                                               domain::Language::english()};

} // namespace

TEST_CASE("sections have their counts; a tag that no post has is not shown") {
    SectionsModel model;
    QAbstractItemModelTester tester(&model);
    model.update(counts(), kCategories, kLanguages);
    const auto countOf = [&](const Section& section) {
        const int row = model.rowOf(section);
        REQUIRE(row >= 0);
        return model.data(model.index(row), SectionsModel::CountRole).toLongLong();
    };
    CHECK(countOf({Section::Kind::All, {}}) == 1204);
    CHECK(countOf({Section::Kind::Drafts, {}}) == 6);
    CHECK(countOf({Section::Kind::Trash, {}}) == 2);
    CHECK(countOf({Section::Kind::Category, QStringLiteral("visits")}) == 84);
    CHECK(countOf({Section::Kind::Category, QStringLiteral("calls")}) == 0);
    CHECK(countOf({Section::Kind::Tag, QStringLiteral("мед")}) == 3);
    CHECK(model.rowOf({Section::Kind::Tag, QStringLiteral("стар")}) == -1);
}

TEST_CASE("searches that are kept stand before the categories, without a count") {
    SectionsModel model;
    const QString query = QStringLiteral("етикет:вино след:2025");
    model.update(counts(), kCategories, kLanguages, {query});
    const int row = model.rowOf({Section::Kind::Search, query});
    REQUIRE(row > model.rowOf({Section::Kind::Trash, {}}));
    CHECK(row < model.rowOf({Section::Kind::Category, QStringLiteral("visits")}));
    CHECK(model.data(model.index(row), Qt::DisplayRole) == query);
    CHECK_FALSE(model.data(model.index(row), SectionsModel::CountRole).isValid());
    CHECK(model.data(model.index(row), Qt::AccessibleTextRole) == query);
    model.update(counts(), kCategories, kLanguages);
    CHECK(model.rowOf({Section::Kind::Search, query}) == -1);
}

TEST_CASE("pages have a section beside the news once there is one, and it stays") {
    SectionsModel model;
    archive::Facets facets = counts();
    facets.kinds = {{QStringLiteral("news"), 1204}};
    const Section news{Section::Kind::PostKind, QStringLiteral("news")};
    const Section pages{Section::Kind::PostKind, QStringLiteral("page")};
    const auto countOf = [&](const Section& section) {
        const int row = model.rowOf(section);
        REQUIRE(row >= 0);
        return model.data(model.index(row), SectionsModel::CountRole).toLongLong();
    };
    model.update(facets, kCategories, kLanguages);
    CHECK(model.rowOf(news) == -1);
    facets.kinds = {{QStringLiteral("news"), 1200}, {QStringLiteral("page"), 4}};
    model.update(facets, kCategories, kLanguages);
    CHECK(countOf(news) == 1200);
    CHECK(countOf(pages) == 4);
    CHECK(model.data(model.index(model.rowOf(pages)), Qt::DisplayRole) == QStringLiteral("Pages"));
    facets.kinds = {{QStringLiteral("news"), 31}}; // other filters leave no page
    model.update(facets, kCategories, kLanguages);
    CHECK(countOf(pages) == 0);

    const archive::PostFilter set = models::withChosen({}, pages);
    CHECK(set.kind == domain::kPageKind);
    CHECK(models::isSet(set, pages));
    CHECK(models::withChosen(set, news).kind == domain::kNewsKind);
    CHECK(models::withChosen(set, pages).kind.isEmpty());
}

TEST_CASE("programmes in use have their sections, by their names, and stay") {
    SectionsModel model;
    archive::Facets facets = counts();
    model.update(facets, kCategories, kLanguages);
    const Section leader{Section::Kind::Programme, QStringLiteral("leader")};
    CHECK(model.rowOf(leader) == -1);
    facets.programmes = {{QStringLiteral("leader"), 7}, {QStringLiteral("phare"), 1}};
    const std::vector<domain::FundingProgramme> known{
        {QStringLiteral("leader"), {{domain::Language::english(), QStringLiteral("LEADER")}}, {}},
        {QStringLiteral("erdf"), {}, {}}};
    model.update(facets, kCategories, kLanguages, {}, known);
    const auto shown = [&](const Section& section, int role) {
        return model.data(model.index(model.rowOf(section)), role).toString();
    };
    CHECK(shown(leader, Qt::DisplayRole) == QStringLiteral("LEADER"));
    CHECK(shown(leader, SectionsModel::CountRole) == QStringLiteral("7"));
    CHECK(shown({Section::Kind::Programme, QStringLiteral("phare")}, Qt::DisplayRole) ==
          QStringLiteral("phare"));
    CHECK(model.rowOf({Section::Kind::Programme, QStringLiteral("erdf")}) == -1);
    model.update(counts(), kCategories, kLanguages, {}, known); // other filters leave none
    CHECK(shown(leader, SectionsModel::CountRole) == QStringLiteral("0"));

    const archive::PostFilter set = models::withChosen({}, leader);
    CHECK(set.programme == QStringLiteral("leader"));
    CHECK(models::isSet(set, leader));
    CHECK(models::withChosen(set, leader).programme.isEmpty());
    CHECK(models::cleared(set) == archive::PostFilter());
}

TEST_CASE("a heading cannot be chosen, every other row can") {
    SectionsModel model;
    model.update(counts(), kCategories, kLanguages);
    for (int row = 0; row < model.rowCount(); ++row) {
        CAPTURE(row);
        CHECK(model.sectionAt(row).has_value() ==
              model.flags(model.index(row)).testFlag(Qt::ItemIsSelectable));
    }
}

TEST_CASE("new counts of the same sections do not reset the list") {
    SectionsModel model;
    model.update(counts(), kCategories, kLanguages);
    bool reset = false;
    QObject::connect(&model, &QAbstractItemModel::modelReset, &model, [&] { reset = true; });
    archive::Facets later = counts();
    later.all = 1205;
    model.update(later, kCategories, kLanguages);
    CHECK_FALSE(reset);
    CHECK(model.data(model.index(0), SectionsModel::CountRole).toLongLong() == 1205);
}

TEST_CASE("a category is called in the interface's language, else in the archive's first") {
    const domain::Language bg = domain::Language::bulgarian();
    const domain::Language en = domain::Language::english();
    REQUIRE(models::readingOrder({bg, en}) == std::vector{en, bg}); // untranslated: English
    REQUIRE(models::readingOrder({bg}) == std::vector{en, bg});
    const std::vector<domain::Category> categories{
        {QStringLiteral("visits"),
         {{bg, QStringLiteral("Посещения")}, {en, QStringLiteral("Visits")}}},
        {QStringLiteral("calls"), {{bg, QStringLiteral("Приеми")}}}};
    SectionsModel model;
    model.update(counts(), categories, {bg, en});
    const auto nameOf = [&](const QString& key) {
        return model.index(model.rowOf({Section::Kind::Category, key})).data().toString();
    };
    CHECK(nameOf(QStringLiteral("visits")) == QStringLiteral("Visits"));
    CHECK(nameOf(QStringLiteral("calls")) == QStringLiteral("Приеми"));
}

TEST_CASE("what asks for attention has its counts") {
    SectionsModel model;
    model.update(counts(), kCategories, kLanguages);
    const auto countOf = [&](const Section& section) {
        const int row = model.rowOf(section);
        REQUIRE(row >= 0);
        return model.data(model.index(row), SectionsModel::CountRole).toLongLong();
    };
    CHECK(countOf({Section::Kind::Untranslated, QStringLiteral("en")}) == 31);
    CHECK(model.rowOf({Section::Kind::Untranslated, QStringLiteral("bg")}) == -1);
    CHECK(countOf({Section::Kind::LacksAlt, QStringLiteral("bg,en")}) == 12);
    CHECK(countOf({Section::Kind::ChangedSinceExport, {}}) == 4);
}

TEST_CASE("a section takes another's place, everything else is set and lifted beside it") {
    archive::PostFilter filter;
    const Section category{Section::Kind::Category, QStringLiteral("visits")};
    const Section drafts{Section::Kind::Drafts, {}};
    const Section trash{Section::Kind::Trash, {}};
    const std::vector<Section> beside{category,
                                      {Section::Kind::Tag, QStringLiteral("мед")},
                                      {Section::Kind::Tag, QStringLiteral("стар")},
                                      {Section::Kind::Untranslated, QStringLiteral("en")},
                                      {Section::Kind::LacksAlt, QStringLiteral("bg,en")},
                                      {Section::Kind::ChangedSinceExport, {}}};
    for (const Section& section : beside) {
        filter = models::withChosen(filter, section);
    }
    filter = models::withChosen(filter, drafts);
    CHECK(models::exclusiveOf(filter) == drafts);
    filter = models::withChosen(filter, trash);
    CHECK(filter.trash);
    CHECK_FALSE(models::isSet(filter, drafts));
    for (const Section& section : beside) {
        CHECK(models::isSet(filter, section));
    }
    CHECK(models::cleared(filter) == archive::PostFilter{.trash = true});
    for (const Section& section : beside) {
        filter = models::withChosen(filter, section);
        CHECK_FALSE(models::isSet(filter, section));
    }
    CHECK(models::withChosen(filter, {}) == archive::PostFilter());
}

TEST_CASE("a tag that the list is narrowed by stays in sight when no post has it") {
    SectionsModel model;
    archive::PostFilter filter;
    filter.tags.append(QStringLiteral("стар"));
    model.setFilter(filter);
    model.update(counts(), kCategories, kLanguages);
    const int row = model.rowOf({Section::Kind::Tag, QStringLiteral("стар")});
    REQUIRE(row >= 0);
    CHECK(model.data(model.index(row), SectionsModel::SetRole).toBool());
}

TEST_CASE("digits are grouped by threes") {
    CHECK(models::countInWords(7) == QStringLiteral("7"));
    CHECK(models::countInWords(1204) == QStringLiteral("1\u202f204"));
    CHECK(models::countInWords(1234567) == QStringLiteral("1\u202f234\u202f567"));
}
