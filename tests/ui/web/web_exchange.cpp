// What the editor page's tests (ui/web/test) and the article profile tell each other, in files of
// one folder:
//   web_exchange write FOLDER   profile.json, bodies.json (canonical bodies) and texts.json
//   (counted texts) web_exchange check FOLDER   documents.json, what the page has serialised: is
//   each canonical, byte for byte?
#include "html/body_text.h"
#include "html/profile.h"
#include "html/sanitiser.h"

#include "app/html/markup_generator.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <cstdio>

using namespace vestitel;

namespace {

constexpr int kBodies = 1500;

int fail(const QString& message) {
    std::fprintf(stderr, "%s\n", qPrintable(message));
    return 1;
}

bool writeFile(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

QByteArray jsonOf(const QJsonArray& array) {
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

/// One body with everything in it that the profile knows, so that no element depends on luck.
QString everything() {
    const QString hash(64, u'a');
    return QStringLiteral(
               "<h2 data-block=\"a1\" lang=\"en\">H</h2><h3>H</h3><h4>H</h4><p>a <a "
               "href=\"https://example.bg/?a=1&amp;b=2\">b <strong>c <em>d</em></strong></a><br>"
               "H<sub>2</sub>O m<sup>2</sup> <abbr title=\"&quot;x&quot; &amp; y\">z</abbr> "
               "<span lang=\"de\">w</span> &lt;p&gt; 5&nbsp;лв.</p><hr><ul><li>a<ul><li>b</ul>"
               "<li><p>c</p><p>d</p></ul><ol start=\"3\" type=\"a\"><li lang=\"en\">x<li><p "
               "lang=\"en\">y</p></ol><blockquote lang=\"en\"><p>q</p><ul><li>r</ul></blockquote>"
               "<blockquote><p>q</p><p class=\"source\">s</p></blockquote><p class=\"video\"><a "
               "href=\"https://youtu.be/a\">v <em>w</em></a></p><figure class=\"gallery\"><img "
               "alt=\"\" src=\"media:%1\"></figure><figure class=\"gallery\"><img alt=\"\" "
               "src=\"media:%1\"><figcaption>g</figcaption></figure>"
               "<aside class=\"note\"><h3>N</h3><p>n</p></aside><figure class=\"left\"><img "
               "alt=\"\" "
               "src=\"media:%1\"></figure><figure><img alt=\"A &quot;b&quot;\" src=\"media:%1\">"
               "<figcaption lang=\"en\">C<br>d</figcaption></figure><table><caption lang=\"en\">T"
               "</caption><thead><tr><th scope=\"col\" colspan=\"2\">h</th></tr></thead><tbody><tr>"
               "<th scope=\"row\" rowspan=\"2\">h</th><td></td></tr><tr><td><p>a</p><p>b</p></td>"
               "</tr></tbody></table>")
        .arg(hash);
}

int write(const QDir& folder) {
    QJsonArray bodies;
    test::MarkupGenerator generator(20181025);
    for (int i = 0; i < kBodies; ++i) {
        const auto body = html::sanitise(i == 0 ? everything() : generator.next());
        if (!body) {
            return fail(QStringLiteral("a generated body was refused"));
        }
        bodies.append(body->html());
    }
    static constexpr const char* kTexts[] = {
        "",
        "Гости от Казахстан",
        "е-mail",
        "2014–2020",
        "2014 – 2020",
        "„МИГ-Лясковец“.",
        "1.5, 10:30",
        "край.Начало",
        "a... b",
        "a\nb\u00A0c\r\nd",
        "— * —",
        "и\u0306",
        "a@b.bg d'Art O’Neil x_y и/или пре\u00ADнос",
        "-a- 'b' ‘c’ a--b a.-b",
        "\U0001F600 x\U0001D400 ½ Ⅷ ٣",
    };
    QJsonArray texts;
    for (const char* const bytes : kTexts) {
        const QString text = QString::fromUtf8(bytes);
        const html::WordCount count = html::countWords(text);
        texts.append(QJsonObject{{QStringLiteral("text"), text},
                                 {QStringLiteral("words"), count.words},
                                 {QStringLiteral("characters"), count.characters}});
    }
    const bool written =
        writeFile(folder.filePath(QStringLiteral("profile.json")), html::profileAsJson()) &&
        writeFile(folder.filePath(QStringLiteral("bodies.json")), jsonOf(bodies)) &&
        writeFile(folder.filePath(QStringLiteral("texts.json")), jsonOf(texts));
    return written ? 0 : fail(QStringLiteral("the files could not be written"));
}

int check(const QDir& folder) {
    QFile file(folder.filePath(QStringLiteral("documents.json")));
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(QStringLiteral("the page's tests have left no documents.json"));
    }
    const QJsonArray documents = QJsonDocument::fromJson(file.readAll()).array();
    if (documents.isEmpty()) {
        return fail(QStringLiteral("documents.json is empty"));
    }
    int faults = 0;
    for (const QJsonValue& document : documents) {
        const QString html = document.toString();
        const auto body = html::sanitise(html);
        if (!body || body->html() != html) {
            ++faults;
            if (faults <= 5) {
                (void)fail(QStringLiteral("not canonical:\n%1\nbut:\n%2\n")
                               .arg(html, body ? body->html() : QStringLiteral("refused")));
            }
        }
    }
    std::printf("%lld documents, %d not canonical\n", static_cast<long long>(documents.size()),
                faults);
    return faults == 0 ? 0 : 1;
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 3) {
        return fail(QStringLiteral("usage: web_exchange write|check FOLDER"));
    }
    const QDir folder(QString::fromLocal8Bit(argv[2]));
    if (!QDir().mkpath(folder.path())) {
        return fail(QStringLiteral("the folder could not be made"));
    }
    const QString what = QString::fromLocal8Bit(argv[1]);
    return what == u"write" ? write(folder) : check(folder);
}
