#include "base/deliver.h"
#include "editor_view_probe.h"

#include "publishing/folder_export.h"
#include "support/catch.h"
#include "support/sample_publication.h"
#include "support/temporary_folder.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QWebEngineView>

using namespace vestitel;
using namespace vestitel::editor;
using domain::Language;

namespace {

/// The blocks of an article's text, set to one width: what each is, and its box, from the text's
/// corner. Waits for the images.
const QString kBoxes = QStringLiteral(R"((selector => {
    const body = document.querySelector(selector);
    if (body === null || [...body.querySelectorAll('img')].some(image => !image.complete)) {
        return '';
    }
    for (let box = body; box !== null && box !== document.body; box = box.parentElement) {
        box.style.maxWidth = 'none';
    }
    body.style.width = '%1px';
    const corner = body.getBoundingClientRect();
    return JSON.stringify([...body.children].map(child => {
        // A published table stands in a box that scrolls.
        const block = child.matches('.article-table') ? child.querySelector('table') : child;
        const { left, top, width, height } = block.getBoundingClientRect();
        return { tag: block.tagName, text: block.innerText.trim().slice(0, 40),
                 box: [left - corner.left, top - corner.top, width, height] };
    }));
})('%2'))");

/// What a theme of one's own may do to each kind of block.
const QByteArray kOtherStyle = R"(
.article-body { font-size: 1.3rem; line-height: 1.9; }
.article-body p { margin: 0 0 2.2em; text-indent: 1.5em; }
.article-body h2 { border-top: 5px solid; padding: 14px 0 3px; letter-spacing: 0.1em; }
.article-body h3 { font-size: 2.5rem; margin: 3em 0 0; }
.article-body ul, .article-body ol { padding: 9px 9px 9px 70px; border: 2px dotted; }
.article-body li { margin: 11px 0; }
.article-body blockquote { margin: 30px 50px; padding: 21px; border: 7px double; }
.article-body aside { padding: 40px 5px 2px; border-radius: 30px; }
.article-body figure { padding: 13px; border: 3px solid; margin: 37px 0; }
.article-body figcaption { font-size: 1.4rem; padding: 8px; }
.article-body figure.gallery { gap: 31px; }
.article-body table { font-size: 1.1rem; margin: 50px 0 5px; }
.article-body th, .article-body td { padding: 19px 3px; border: 4px solid; }
.article-body caption { padding: 22px; }
.article-body hr { margin: 60px 0; height: 9px; }
.article-body .video a { padding: 33px; }
.article-body .source { margin-top: 3em; }
)";

struct Block {
    QString tag;
    QString text;
    std::array<double, 4> box{};
};

std::vector<Block> blocksFrom(const QString& json) {
    std::vector<Block> blocks;
    for (const QJsonValue& value : QJsonDocument::fromJson(json.toUtf8()).array()) {
        Block block{
            value[QStringLiteral("tag")].toString(), value[QStringLiteral("text")].toString(), {}};
        for (std::size_t side = 0; side < 4; ++side) {
            block.box[side] = value[QStringLiteral("box")][static_cast<int>(side)].toDouble();
        }
        blocks.push_back(block);
    }
    return blocks;
}

/// Asks until the images are there.
std::vector<Block> blocksOf(const std::function<QVariant(const QString&)>& evaluate, int width,
                            const QString& selector) {
    QString json;
    REQUIRE(test::waitFor(
        [&] {
            json = evaluate(kBoxes.arg(width).arg(selector)).toString();
            return !json.isEmpty();
        },
        20'000));
    return blocksFrom(json);
}

QVariant evaluateIn(QWebEnginePage& page, const QString& script) {
    auto answer = std::make_shared<std::optional<QVariant>>();
    page.runJavaScript(script, [answer](const QVariant& value) { *answer = value; });
    CHECK(test::waitFor([answer] { return answer->has_value(); }, 10'000));
    return answer->value_or(QVariant());
}

/// The images at the sizes that the page shows them in: the editor loads the originals.
EditorServices servicesOf(const publishing::Publication& publication) {
    return {[&publication](const MediaHash& hash) {
                QFile file(publication.mediaPaths.value(hash));
                REQUIRE(file.open(QIODevice::ReadOnly));
                return readyFuture(Result<webview::File>(
                    webview::File{file.readAll(), publication.media.find(hash)->mediaType}));
            },
            {}};
}

std::vector<Block> writtenBlocks(const publishing::Publication& publication,
                                 const Language& language, const QByteArray& style, int width) {
    EditorView view(servicesOf(publication));
    EditorViewProbe probe(view);
    view.setThemeStyle(style);
    view.resize(1600, 1000);
    OpenRequest request{publication.post.id, {}, language, Access::Editable};
    for (const auto& [each, edition] : publication.post.editions) {
        request.editions.push_back(
            {each, each.nativeName(), {edition.title, edition.lead, edition.body}});
    }
    view.open(request);
    view.show();
    REQUIRE(test::waitFor([&view] { return view.isReady(); }, 30'000));
    return blocksOf([&probe](const QString& script) { return probe.evaluate(script); }, width,
                    QStringLiteral("article[lang=%1] .article-body").arg(language.tag()));
}

std::vector<Block> publishedBlocks(const QString& file, int width) {
    QWebEnginePage page;
    // The view gives the page its size: without one the layout has none.
    QWebEngineView view;
    view.setPage(&page);
    view.resize(1600, 1000);
    view.show();
    page.load(QUrl::fromLocalFile(file));
    return blocksOf([&page](const QString& script) { return evaluateIn(page, script); }, width,
                    QStringLiteral(".article-body"));
}

/// Each block of the sample in the editor and in the exported page, in both languages, narrow and
/// wide.
void compareBlocks(const publishing::Theme& theme) {
    const test::TemporaryFolder media;
    const test::TemporaryFolder site;
    const publishing::Publication publication = test::samplePublication(media.path());
    publishing::FolderExport exported(site.path(), theme, publishing::Form::Page);
    REQUIRE(exported.add(publication));
    const QByteArray style = theme.assets().at(QStringLiteral("style.css"));
    for (const auto& [language, edition] : publication.post.editions) {
        const auto page = std::find_if(
            exported.files().begin(), exported.files().end(),
            [tag = language.tag()](const publishing::ExportedFile& file) {
                return file.path.startsWith(tag + u'/') && file.path.endsWith(u".html");
            });
        REQUIRE(page != exported.files().end());
        for (const int width : {320, 640}) {
            CAPTURE(language.tag().toStdString(), width);
            const auto written = writtenBlocks(publication, language, style, width);
            const auto published = publishedBlocks(site.file(page->path), width);
            REQUIRE(written.size() > 3);
            REQUIRE(written.size() == published.size());
            for (std::size_t i = 0; i < written.size(); ++i) {
                CAPTURE(i, written[i].tag.toStdString(), written[i].text.toStdString());
                CHECK(written[i].tag == published[i].tag);
                for (std::size_t side = 0; side < 4; ++side) {
                    CAPTURE(side, written[i].box[side], published[i].box[side]);
                    CHECK(std::abs(written[i].box[side] - published[i].box[side]) <= 1.0);
                }
            }
        }
    }
}
} // namespace

TEST_CASE("what is written is what is published: every block has the same box, to a pixel") {
    const QString name = GENERATE(from_range(publishing::Theme::builtInNames()));
    CAPTURE(name.toStdString());
    const auto theme = publishing::Theme::load(name);
    REQUIRE(theme);
    compareBlocks(*theme);
}

TEST_CASE("in a theme of one's own, too, every block has the same box, to a pixel") {
    const auto original = publishing::Theme::load();
    REQUIRE(original);
    const test::TemporaryFolder folder;
    QFile style(folder.file(QStringLiteral("style.css")));
    REQUIRE(style.open(QIODevice::WriteOnly));
    style.write(original->assets().at(QStringLiteral("style.css")) + kOtherStyle);
    style.close();
    const auto theme = publishing::Theme::load(folder.path());
    REQUIRE(theme);
    REQUIRE(theme->assets().at(QStringLiteral("style.css")).endsWith(kOtherStyle));
    compareBlocks(*theme);
}
