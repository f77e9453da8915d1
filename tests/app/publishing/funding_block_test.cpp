#include "publishing/funding_block.h"

#include "publishing/bulletin.h"
#include "publishing/folder_export.h"
#include "publishing/funding_files.h"
#include "publishing/notice_page.h"
#include "publishing/page.h"
#include "publishing/single_page.h"
#include "publishing/target_fragment.h"
#include "support/catch.h"
#include "support/html_elements.h"
#include "support/sample_publication.h"
#include "support/temporary_folder.h"

#include <QBuffer>
#include <QDir>
#include <QImage>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <cmath>

using namespace vestitel;
using namespace vestitel::publishing;
using namespace vestitel::test;
using domain::Language;

namespace {

const Language kBg = Language::bulgarian();
const Language kEn = Language::english();
const QString kUnionPath = QStringLiteral("assets/funding/eu-emblem.svg");

QByteArray logo(const QSize& size) {
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

/// The sample post, paid for by a programme with three emblems, of which the office has added the
/// second ("leader", twice as wide as high).
Publication funded(const QString& folder) {
    Publication publication = samplePublication(folder);
    publication.post.programme = QStringLiteral("leader");
    PublishedFunding funding;
    funding.names = {{kBg, QStringLiteral("Програма „Проба“")}};
    funding.version.validFrom = QDate(2014, 1, 1);
    funding.version.emblems = {
        {domain::kUnionEmblem, 10, {{kBg, QStringLiteral("Емблема")}, {kEn, QStringLiteral("EU")}}},
        {QStringLiteral("leader"), 12, {{kBg, QStringLiteral("Лого на ЛИДЕР")}}},
        {QStringLiteral("office"), 10, {{kBg, QStringLiteral("МИГ")}}, false}};
    funding.version.sentences = {{{kBg, QStringLiteral("Съфинансирано от <ЕС>")},
                                  {kEn, QStringLiteral("Co-funded by the EU")}},
                                 {{kBg, QStringLiteral("Второ изречение")}}};
    funding.version.disclaimer = {{kBg, QStringLiteral("Отговаря {organisation}.")}};
    Publication other = smallPublication();
    const MediaHash hash = addMedium(other, folder, logo({1200, 600}), QStringLiteral("leader.png"),
                                     QStringLiteral("image/png"), {1200, 600});
    funding.emblems.insert(
        {QStringLiteral("leader"), {*other.media.constFind(hash), other.mediaPaths.value(hash)}});
    publication.funding = funding;
    return publication;
}

std::vector<HtmlElement> emblemsOf(const QByteArray& page) {
    std::vector<HtmlElement> emblems;
    for (const HtmlElement& image : withTag(htmlElements(page), QStringLiteral("img"))) {
        if (image.attributes.value(QStringLiteral("height")) == QStringLiteral("60")) {
            emblems.push_back(image);
        }
    }
    return emblems;
}

struct Point {
    double x = 0;
    double y = 0;
};

/// The corners of each star of a path with the commands M, l, h and z, absolute.
std::vector<std::vector<Point>> starsOf(const QString& path) {
    static const QRegularExpression kToken(QStringLiteral("[Mlhz]|-?[0-9]+(?:\\.[0-9]+)?"));
    std::vector<std::vector<Point>> stars;
    Point at;
    QChar command;
    auto tokens = kToken.globalMatch(path);
    while (tokens.hasNext()) {
        const QString token = tokens.next().captured();
        if (token[0].isLetter()) {
            command = token[0];
            continue;
        }
        const double first = token.toDouble();
        if (command == u'h') {
            at.x += first;
        } else {
            const double second = tokens.next().captured().toDouble();
            at = command == u'M' ? Point{first, second} : Point{at.x + first, at.y + second};
        }
        if (command == u'M') {
            stars.emplace_back();
            command = u'l';
        }
        stars.back().push_back(at);
    }
    return stars;
}

} // namespace

// Commission Implementing Regulation (EU) No 763/2014, annex, "Geometric description".
TEST_CASE("the Union's emblem has the proportions of the law", "[funding]") {
    const QByteArray svg = unionEmblem();
    CHECK(svg.size() < 1024);
    QXmlStreamReader reader(svg);
    std::vector<std::pair<QString, QString>> paths; // colour, outline
    QString box;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement) {
            const auto attributes = reader.attributes();
            if (reader.name() == u"svg") {
                box = attributes.value(QLatin1String("viewBox")).toString();
            } else {
                REQUIRE(reader.name() == u"path");
                paths.push_back({attributes.value(QLatin1String("fill")).toString(),
                                 attributes.value(QLatin1String("d")).toString()});
            }
        }
    }
    CHECK_FALSE(reader.hasError());
    constexpr double kHeight = 720;
    CHECK(box == QStringLiteral("0 0 1080 720")); // the fly is one and a half times the hoist
    REQUIRE(paths.size() == 2);
    CHECK(paths[0] == std::pair(QStringLiteral("#039"), QStringLiteral("M0 0h1080v720H0z")));
    CHECK(paths[1].first == QStringLiteral("#fc0"));
    const auto stars = starsOf(paths[1].second);
    REQUIRE(stars.size() == 12);
    constexpr double kTolerance = 0.05; // a 14,000th of the height
    const double pi = std::acos(-1.0);
    for (size_t i = 0; i < stars.size(); ++i) {
        INFO("star " << i);
        // At equal intervals on a circle of a third of the height, as the hours of a clock.
        const double hour = 2 * pi * static_cast<double>(i) / 12;
        const Point centre{540 + kHeight / 3 * std::sin(hour), 360 - kHeight / 3 * std::cos(hour)};
        REQUIRE(stars[i].size() == 5);
        std::vector<int> corners;
        for (const Point& corner : stars[i]) {
            const double x = corner.x - centre.x;
            const double y = corner.y - centre.y;
            CHECK(std::abs(std::hypot(x, y) - kHeight / 18) < kTolerance);
            const double turn = std::atan2(x, -y) / (2 * pi / 5); // 0: straight up
            CHECK(std::abs(turn - std::round(turn)) < 0.01);
            corners.push_back((static_cast<int>(std::lround(turn)) + 5) % 5);
        }
        // Each second corner in turn: a five-pointed star, with one point upright.
        CHECK(corners == std::vector{0, 2, 4, 1, 3});
    }
}

TEST_CASE("a programme's block has its emblems in order, none below its least height",
          "[funding]") {
    const TemporaryFolder media;
    Publication publication = funded(media.path());
    auto block = fundingBlock(publication, kBg, EmblemPlace::Assets);
    REQUIRE(block);
    CHECK(block->programme == QStringLiteral("Програма „Проба“"));
    REQUIRE(block->emblems.size() == 2); // the office's own is not there, and need not be
    CHECK(block->emblems[0] ==
          FundingBlock::Emblem{kUnionPath, {90, 60}, QStringLiteral("Емблема")});
    CHECK(block->emblems[1].size == QSize(120, 60));
    CHECK(block->emblems[1].path.startsWith(QStringLiteral("media/")));
    CHECK(block->emblems[1].path.endsWith(QStringLiteral("-480.png")));
    CHECK(block->sentences.size() == 2);
    CHECK(block->disclaimer == QStringLiteral("Отговаря МИГ Примерна планина."));
    CHECK(fundingBlock(publication, kBg, EmblemPlace::Media)->emblems[0].path ==
          QStringLiteral("media/eu-emblem.png"));

    // Words that a language lacks are those of the first one.
    const auto english = fundingBlock(publication, kEn, EmblemPlace::Assets);
    CHECK(english->sentences ==
          QStringList{QStringLiteral("Co-funded by the EU"), QStringLiteral("Второ изречение")});

    // 20 mm are 75.6 pixels; all grow, so that none is larger than the Union's.
    publication.funding->version.emblems[1].leastHeight = 20;
    block = fundingBlock(publication, kBg, EmblemPlace::Assets);
    CHECK(block->emblems[0].size == QSize(114, 76));
    CHECK(block->emblems[1].size == QSize(152, 76));

    publication.funding.reset();
    CHECK_FALSE(fundingBlock(publication, kBg, EmblemPlace::Assets));
    CHECK(fundingFiles(publication, EmblemPlace::Assets).empty());
}

TEST_CASE("each target shows the block", "[funding]") {
    const TemporaryFolder media;
    const Publication publication = funded(media.path());
    const Theme theme = *Theme::load();
    const QByteArray page = renderPage(publication, kBg, theme);
    const auto onPage = emblemsOf(page);
    REQUIRE(onPage.size() == 2);
    CHECK(onPage[0].attributes.value(QStringLiteral("src")) ==
          QStringLiteral("../../../") + kUnionPath);
    CHECK(onPage[0].attributes.value(QStringLiteral("width")) == QStringLiteral("90"));
    CHECK(onPage[1].attributes.value(QStringLiteral("alt")) == QStringLiteral("Лого на ЛИДЕР"));
    const QString text = QString::fromUtf8(page);
    CHECK(text.contains(QStringLiteral("<section class=\"article-funding\" "
                                       "aria-label=\"Финансиране\">")));
    CHECK(text.contains(QStringLiteral("<p>Съфинансирано от &lt;ЕС&gt;</p>")));
    CHECK(text.indexOf(QStringLiteral("article-funding")) >
          text.indexOf(QStringLiteral("article-body")));
    CHECK(text.indexOf(QStringLiteral("article-funding")) <
          text.indexOf(QStringLiteral("article-documents")));

    const QByteArray fragment = renderFragment(publication, kBg, theme);
    REQUIRE(emblemsOf(fragment).size() == 2);
    CHECK(emblemsOf(fragment)[0].attributes.value(QStringLiteral("src")) ==
          QStringLiteral("media/eu-emblem.png"));
    CHECK(QString::fromUtf8(fragment).contains(QStringLiteral("<p>Отговаря МИГ Примерна")));
    CHECK_FALSE(fragment.contains("article-"));

    const auto single = renderSinglePage(publication, kBg, theme);
    REQUIRE(single);
    REQUIRE(emblemsOf(*single).size() == 2);
    CHECK(emblemsOf(*single)[0].attributes.value(QStringLiteral("src")) ==
          QStringLiteral("data:image/svg+xml;base64,") +
              QString::fromLatin1(unionEmblem().toBase64()));
    CHECK(emblemsOf(*single)[1]
              .attributes.value(QStringLiteral("src"))
              .startsWith(QStringLiteral("data:image/png;base64,")));

    const QString plain = QString::fromUtf8(renderText(publication, kBg));
    CHECK(plain.endsWith(QStringLiteral("\n\nСъфинансирано от <ЕС>\n\nВторо изречение\n\n"
                                        "Програма „Проба“\n\nОтговаря МИГ Примерна планина.\n")));
}

TEST_CASE("a post that no programme pays for shows nothing of one", "[funding]") {
    const TemporaryFolder media;
    const Publication publication = samplePublication(media.path());
    CHECK_FALSE(renderPage(publication, kBg, *Theme::load()).contains("article-funding\""));
    const TemporaryFolder site;
    FolderExport exported(site.path(), *Theme::load(), Form::Page);
    REQUIRE(exported.add(publication));
    CHECK_FALSE(QFileInfo::exists(site.file(kUnionPath)));
}

TEST_CASE("an export has the files of the emblems, each once", "[funding]") {
    const TemporaryFolder media;
    const Publication publication = funded(media.path());
    const auto block = fundingBlock(publication, kBg, EmblemPlace::Assets);
    const TemporaryFolder site;
    FolderExport exported(site.path(), *Theme::load(), Form::Page);
    REQUIRE(exported.add(publication));
    REQUIRE(exported.add(publication));
    for (const FundingBlock::Emblem& emblem : block->emblems) {
        CHECK(std::count_if(exported.files().begin(), exported.files().end(),
                            [&](const auto& file) { return file.path == emblem.path; }) == 1);
        CHECK(QFileInfo(site.file(emblem.path)).size() > 0);
    }
    CHECK(QImage(site.file(block->emblems[1].path)).size() == QSize(480, 240));
    // A preview shows the same bytes.
    for (const FundingBlock::Emblem& emblem : block->emblems) {
        QFile written(site.file(emblem.path));
        REQUIRE(written.open(QIODevice::ReadOnly));
        CHECK(siteFile(publication, *Theme::load(), emblem.path).value() == written.readAll());
    }

    const TemporaryFolder fragments;
    FolderExport pieces(fragments.path(), *Theme::load(), Form::Fragment);
    REQUIRE(pieces.add(publication));
    CHECK(QFileInfo::exists(fragments.file(QStringLiteral("media/eu-emblem.png"))));
    CHECK_FALSE(QFileInfo::exists(fragments.file(QStringLiteral("assets"))));
}

TEST_CASE("a logo that is also a post's image leaves that image as it is", "[funding]") {
    const TemporaryFolder media;
    Publication publication = funded(media.path());
    const auto& emblem = publication.funding->emblems.at(QStringLiteral("leader"));
    publication.media.insert(emblem.medium.hash, emblem.medium);
    publication.mediaPaths.insert(emblem.medium.hash, emblem.file);
    publication.post.leadImage = emblem.medium.hash;
    const TemporaryFolder site;
    for (int i = 0; i < 2; ++i) {
        FolderExport exported(site.path(), *Theme::load(), Form::Page);
        REQUIRE(exported.add(publication));
        CHECK(exported.replaced().isEmpty());
        const QString prefix =
            picturePrefix(emblem.medium.hash) + QStringLiteral("r%1-").arg(kImageRecipe);
        CHECK(QImage(site.file(prefix + QStringLiteral("480.png"))).width() == 480);
        CHECK(QImage(site.file(prefix + QStringLiteral("960.png"))).width() == 960);
        CHECK(QImage(site.file(prefix + QStringLiteral("1200.png"))).width() == 1200);
    }
}

TEST_CASE("the emblem as PNG is the emblem as SVG", "[funding]") {
    const QImage png = QImage::fromData(unionEmblemPng());
    REQUIRE(png.size() == QSize(540, 360));
    // The middle of each star, and half a star's height outside of the circle.
    for (int star = 0; star < 12; ++star) {
        const double angle = 2 * M_PI * star / 12;
        const auto at = [&](double radius) {
            return png.pixelColor(static_cast<int>(std::lround(270 + radius * std::sin(angle))),
                                  static_cast<int>(std::lround(180 - radius * std::cos(angle))));
        };
        CHECK(at(120) == QColor(0xff, 0xcc, 0x00));
        CHECK(at(150) == QColor(0x00, 0x33, 0x99));
        CHECK(at(90) == QColor(0x00, 0x33, 0x99));
    }
    CHECK(png.pixelColor(270, 180) == QColor(0x00, 0x33, 0x99));
    CHECK(unionEmblemPng() == unionEmblemPng());
}

TEST_CASE("each target of a paid post shows what its programme demands", "[funding]") {
    const TemporaryFolder media;
    const Publication publication = funded(media.path());
    const Theme theme = *Theme::load();
    const domain::Language language = domain::Language::bulgarian();
    const QString sentence = fundingText(publication, language).front().toHtmlEscaped();
    REQUIRE_FALSE(sentence.isEmpty());

    for (const FragmentProfile profile :
         {FragmentProfile::Joomla, FragmentProfile::WordPressBlocks,
          FragmentProfile::WordPressClassic, FragmentProfile::InlineStyles}) {
        INFO(toString(profile).toStdString());
        const TemporaryFolder folder;
        FolderExport files(folder.path(), theme, Form::Fragment);
        const FragmentTarget target{profile, QStringLiteral("https://mig.example/files")};
        const auto plan = planFragments(target, publication, theme);
        REQUIRE(plan);
        REQUIRE(files.write(*plan));
        const QString fragment =
            QString::fromUtf8(renderFragmentFor(target, publication, language, theme).value());
        CHECK(fragment.contains(sentence));
        CHECK(fragment.contains(QStringLiteral("-eu-emblem.png\"")));
        CHECK_FALSE(fragment.contains(QStringLiteral("\"media/")));
        bool isThere = false;
        for (const ExportedFile& file : files.files()) {
            isThere = isThere || file.path.endsWith(QLatin1String("-eu-emblem.png"));
        }
        CHECK(isThere);
    }
    const QString notice = QString::fromUtf8(renderNotice(publication, language, theme).value());
    CHECK(notice.contains(sentence));
    CHECK(notice.contains(QStringLiteral("data:image/svg+xml")));
    const QByteArray letter = renderBulletin({publication, publication}, language, theme).value();
    CHECK(letter.count("Content-Type: image/png") >= 1);
}
