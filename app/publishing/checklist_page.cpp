#include "publishing/checklist_page.h"

#include <QCoreApplication>

namespace vestitel::publishing {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Sentences for the reader.
struct Words final {
    Q_DECLARE_TR_FUNCTIONS(vestitel::publishing)
};

constexpr char kStyle[] = R"(
:root { color-scheme: light dark; }
body { max-width: 52rem; margin: 1.5rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.5rem; line-height: 1.25; }
h2 { font-size: 1.15rem; margin: 1.8rem 0 .5rem; }
ul { list-style: none; padding: 0; }
li { display: grid; grid-template-columns: 1.6rem 1fr; margin: .5rem 0; break-inside: avoid; }
input { width: 1.1rem; height: 1.1rem; margin: .2rem 0 0; }
label b { display: block; }
small { display: block; }
code { font-size: .95em; overflow-wrap: anywhere; }
@media print { body { margin: 0; max-width: none; font-size: 10.5pt; } }
)";

class ChecklistPage final {
public:
    explicit ChecklistPage(const FragmentChecklist& list) : m_list(list) {}

    [[nodiscard]] QByteArray take();

private:
    void section(const QString& heading) {
        m_html += u"<h2>%1. %2</h2>\n"_s.arg(++m_section).arg(heading.toHtmlEscaped());
    }
    /// A line to tick; `content` is markup.
    void line(const QString& content) {
        m_html += u"<li><input type=\"checkbox\" id=\"tick-%1\"><label for=\"tick-%1\">%2</label>"
                  "</li>\n"_s.arg(++m_line)
                      .arg(content);
    }
    void step(const QString& sentence) { line(sentence.toHtmlEscaped()); }
    void media();
    void fields();
    [[nodiscard]] QString ofEdition(const QString& words) const {
        return u"<span lang=\"%1\">%2</span>"_s.arg(m_list.language, words.toHtmlEscaped());
    }

    const FragmentChecklist& m_list;
    QString m_html;
    int m_section = 0;
    int m_line = 0;
};

void ChecklistPage::media() {
    if (m_list.media.empty()) {
        return;
    }
    section(Words::tr("Pictures and documents"));
    m_html += u"<p>%1</p>\n<ul>\n"_s.arg(m_list.uploadStep.toHtmlEscaped());
    for (const FragmentChecklist::Medium& medium : m_list.media) {
        QString content = u"<b><code>%1</code></b>%2"_s.arg(medium.fileName, medium.kind);
        if (medium.isFeatured) {
            content += u", "_s + Words::tr("lead picture").toHtmlEscaped();
        }
        if (!medium.words.isEmpty()) {
            content += u"<br>"_s + ofEdition(medium.words);
        }
        line(content + u"<small><code>%1</code></small>"_s.arg(medium.address.toHtmlEscaped()));
    }
    m_html += u"</ul>\n"_s;
}

void ChecklistPage::fields() {
    section(Words::tr("What the system asks for"));
    m_html += u"<ul>\n"_s;
    for (const FragmentChecklist::Field& field : m_list.fields) {
        QString content = u"<b>%1</b>%2"_s.arg(
            field.label.toHtmlEscaped(),
            field.isOfEdition ? ofEdition(field.value)
                              : u"<code>%1</code>"_s.arg(field.value.toHtmlEscaped()));
        if (!field.hint.isEmpty()) {
            content += u"<small>%1</small>"_s.arg(field.hint.toHtmlEscaped());
        }
        line(content);
    }
    m_html += u"</ul>\n"_s;
}

QByteArray ChecklistPage::take() {
    const QString heading = Words::tr("Checklist: %1").arg(m_list.system);
    m_html =
        u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<title>%2 – %3</title>\n<style>%4</style>\n</head>\n<body>\n<main>\n<h1>%2</h1>\n"_s.arg(
            Words::tr("en", "the tag of the interface's language"), heading.toHtmlEscaped(),
            m_list.title.toHtmlEscaped(), QLatin1String(kStyle));
    m_html += u"<p>%1</p>\n"_s.arg(ofEdition(m_list.title));
    media();
    fields();
    section(Words::tr("Text"));
    m_html += u"<ul>\n"_s;
    step(m_list.textStep);
    m_html += u"</ul>\n"_s;
    if (!m_list.featuredStep.isEmpty()) {
        section(Words::tr("Lead picture"));
        m_html += u"<ul>\n"_s;
        step(m_list.featuredStep);
        m_html += u"</ul>\n"_s;
    }
    section(Words::tr("Before publishing"));
    m_html += u"<ul>\n"_s;
    for (const QString& sentence : m_list.lastSteps) {
        step(sentence);
    }
    m_html += u"</ul>\n</main>\n</body>\n</html>\n"_s;
    return m_html.toUtf8();
}

} // namespace

QByteArray renderChecklist(const FragmentChecklist& checklist) {
    return ChecklistPage(checklist).take();
}

} // namespace vestitel::publishing
