// judge_accessibility light|dark AXE_SCRIPT FOLDER: shows each kind of page of the folder in Qt
// WebEngine at 320 and 1280 pixels and fails when axe-core finds a violation of WCAG 2.1 AA or its
// best practice, when a page is wider than its window, or when the page is not in the asked
// colours.
#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>
#include <QTextStream>
#include <QWebEnginePage>
#include <QWebEngineView>

#include <algorithm>
#include <array>

namespace {

constexpr std::array kWidths = {320, 1280};
constexpr int kHeight = 900;

const QString kRun = QStringLiteral(R"(
    window.judgement = null;
    axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']}).then(result => {
        window.judgement = JSON.stringify({
            violations: result.violations.map(violation => ({
                rule: violation.id,
                help: violation.help,
                places: violation.nodes.map(node => node.html + ' — ' + node.failureSummary),
            })),
            passes: result.passes.length,
            dark: matchMedia('(prefers-color-scheme: dark)').matches,
            width: innerWidth,
            overflow: document.documentElement.scrollWidth - innerWidth,
        });
        document.title = 'judged';
    }, error => {
        window.judgement = JSON.stringify({error: String(error)});
        document.title = 'judged';
    });
)");

/// Judges page after page, width after width, driven by the page's own signals.
class Judge final : public QObject {
public:
    Judge(QString axe, QStringList pages, bool isDark)
        : m_axe(std::move(axe)), m_pages(std::move(pages)), m_isDark(isDark) {
        connect(m_view.page(), &QWebEnginePage::loadFinished, this, &Judge::run);
        connect(m_view.page(), &QWebEnginePage::titleChanged, this, [this](const QString& title) {
            if (title == QLatin1String("judged")) {
                m_view.page()->runJavaScript(
                    QStringLiteral("window.judgement"),
                    [this](const QVariant& judgement) { read(judgement.toString()); });
            }
        });
    }

    void start() { load(); }

private:
    void load() {
        if (m_page == m_pages.size()) {
            finish();
            return;
        }
        m_view.resize(kWidths.at(m_width), kHeight);
        m_view.show();
        m_view.load(QUrl::fromLocalFile(m_pages.at(m_page)));
    }

    void run(bool isLoaded) {
        if (!isLoaded) {
            fail(QStringLiteral("was not loaded"));
            next();
            return;
        }
        m_view.page()->runJavaScript(m_axe + kRun);
    }

    void read(const QString& text) {
        const QJsonObject judgement = QJsonDocument::fromJson(text.toUtf8()).object();
        for (const QJsonValue& violation : judgement.value(QLatin1String("violations")).toArray()) {
            fail(QString::fromUtf8(QJsonDocument(violation.toObject()).toJson()));
        }
        if (judgement.value(QLatin1String("passes")).toInt() == 0) {
            fail(QStringLiteral("was not judged: ") + text);
        }
        if (judgement.value(QLatin1String("dark")).toBool() != m_isDark) {
            fail(QStringLiteral("is not in the asked colours"));
        }
        if (judgement.value(QLatin1String("width")).toInt() != kWidths.at(m_width)) {
            fail(QStringLiteral("is not at the asked width: ") + text);
        }
        if (judgement.value(QLatin1String("overflow")).toInt() > 0) {
            fail(QStringLiteral("is wider than its window: ") + text);
        }
        ++m_judged;
        next();
    }

    void next() {
        if (++m_width == kWidths.size()) {
            m_width = 0;
            ++m_page;
        }
        load();
    }

    void fail(const QString& what) {
        m_hasFailed = true;
        QTextStream(stderr) << m_pages.at(m_page) << " at " << kWidths.at(m_width)
                            << " px: " << what << '\n';
    }

    void finish() {
        QTextStream(stdout) << m_judged << " judgements, "
                            << (m_hasFailed ? "violations found" : "no violation") << '\n';
        QCoreApplication::exit(m_hasFailed || m_judged == 0 ? 1 : 0);
    }

    QWebEngineView m_view;
    QString m_axe;
    QStringList m_pages;
    bool m_isDark;
    qsizetype m_page = 0;
    size_t m_width = 0;
    int m_judged = 0;
    bool m_hasFailed = false;
};

/// Of pages whose paths differ in numbers only, the first.
QStringList pagesIn(const QString& folder) {
    QMap<QString, QString> byKind;
    QDirIterator files(QDir(folder).absolutePath(), {QStringLiteral("index.html")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString page = files.next();
        static const QRegularExpression kNumber(QStringLiteral("[0-9]+"));
        QString& first = byKind[QString(page).remove(kNumber)];
        first = first.isEmpty() ? page : std::min(first, page);
    }
    return byKind.values();
}

} // namespace

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    QFile axe(arguments.value(2));
    if (!axe.open(QIODevice::ReadOnly)) {
        QTextStream(stderr) << "axe-core is not installed\n";
        return 1;
    }
    Judge judge(QString::fromUtf8(axe.readAll()), pagesIn(arguments.value(3)),
                arguments.value(1) == QLatin1String("dark"));
    judge.start();
    return QApplication::exec();
}
