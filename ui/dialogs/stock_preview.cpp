#include "dialogs/stock_preview.h"

#include "fields/segmented_choice.h"
#include "html/rewrite.h"
#include "language/blanks.h"
#include "style/appearance.h"
#include "style/tokens.h"

#include <QTextBlock>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace vestitel::dialogs {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What Qt's rich text can show: without images, and a note as a table of one cell.
QString bodyHtml(const html::Body& body) {
    html::Rewriting rewriting;
    rewriting.link = [](const QString&) {
        return std::optional<QString>();
    };
    rewriting.image = [](const MediaHash&) {
        return std::optional<html::ImageMarkup>();
    };
    QString html = html::rewrite(body, rewriting);
    html.replace(u"<aside class=\"note\">"_s,
                 u"<table class=\"note\" width=\"100%\"><tbody><tr><td>"_s);
    html.replace(u"</aside>"_s, u"</td></tr></tbody></table>"_s);
    return html;
}

QString pageHtml(const StockText& text) {
    QString html;
    if (!text.title.isEmpty()) {
        html += u"<h1>"_s + text.title.toHtmlEscaped() + u"</h1>"_s;
    }
    if (!text.lead.isEmpty()) {
        html += u"<p class=\"lead\">"_s + text.lead.toHtmlEscaped() + u"</p>"_s;
    }
    return html + bodyHtml(text.body);
}

QString pageStyle() {
    const style::Colours& colours = style::currentColours();
    return u"h1 { font-size: large; } h2 { font-size: medium; margin-top: 14px; }"
           u"h3, h4 { font-size: medium; } p, li { margin-bottom: 6px; }"
           u".lead, caption { color: %1; } th { text-align: left; }"
           u"td, th { border: 1px solid %2; padding: 4px; }"
           u".note td { background: %3; border-color: %3; }"_s.arg(
               colours.quietText.name(), colours.line.name(), colours.accentSurface.name());
}

} // namespace

StockPreview::StockPreview(QWidget* parent)
    : QWidget(parent), m_choice(new fields::SegmentedChoice(this)), m_page(new QTextBrowser(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::kSpace8);
    m_choice->setObjectName(u"previewLanguage"_s);
    m_choice->setAccessibleName(tr("Language of the preview"));
    m_page->setObjectName(u"stockPreview"_s);
    m_page->setAccessibleName(tr("Preview"));
    m_page->setOpenLinks(false);
    m_page->document()->setDocumentMargin(style::kSpace8);
    column->addWidget(m_choice);
    column->addWidget(m_page, 1);
    connect(m_choice, &fields::SegmentedChoice::chosen, this, [this](int index) {
        m_language = index;
        showText(index);
    });
}

void StockPreview::show(const std::vector<StockText>& texts) {
    m_texts = texts;
    m_choice->clear();
    for (size_t i = 0; i < texts.size(); ++i) {
        const domain::Language& language = texts[i].language;
        m_choice->add(static_cast<int>(i), language.nativeName(),
                      u"previewLanguage:"_s + language.tag());
    }
    m_choice->setVisible(texts.size() > 1);
    m_page->clear();
    if (!texts.empty()) {
        const int shown = std::min(m_language, static_cast<int>(texts.size()) - 1);
        m_choice->setCurrent(shown);
        showText(shown);
    }
}

void StockPreview::showText(int index) {
    m_page->document()->setDefaultStyleSheet(pageStyle());
    m_page->setHtml(pageHtml(m_texts.at(static_cast<size_t>(index))));
    markBlanks();
}

void StockPreview::markBlanks() {
    QList<QTextEdit::ExtraSelection> marks;
    for (QTextBlock block = m_page->document()->begin(); block.isValid(); block = block.next()) {
        for (const language::Blank& blank : language::blanksIn(block.text())) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = QTextCursor(block);
            mark.cursor.setPosition(block.position() + static_cast<int>(blank.from));
            mark.cursor.setPosition(block.position() + static_cast<int>(blank.to),
                                    QTextCursor::KeepAnchor);
            mark.format.setBackground(style::currentColours().attentionSurface);
            marks.append(mark);
        }
    }
    m_page->setExtraSelections(marks);
}

} // namespace vestitel::dialogs
