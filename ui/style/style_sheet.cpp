#include "style/style_sheet.h"

#include <QFontMetrics>
#include <QHash>

#include <algorithm>

namespace vestitel::style {

namespace {

// Names after @ are the tokens; heights and sizes are made from the font.
const char* const kTemplate = R"(
QToolTip { background: @page; color: @text; border: 1px solid @line; padding: 4px 8px; }

QMainWindow, QDialog { background: @panel; }
QMainWindow::separator, QSplitter::handle { background: @line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:hover { background: @accent; }

QMenuBar { background: @panel; color: @text; border-bottom: 1px solid @line; padding: 2px 8px; }
QMenuBar::item { padding: 4px 8px; border-radius: @radiusControl; background: transparent; }
QMenuBar::item:selected { background: @accentSurface; color: @accent; }
QMenu { background: @page; color: @text; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 4px; border: 1px solid transparent; }
QMenu::item:selected { background: @accentSurface; color: @accent; }
QMenu::item:disabled { color: @faded; background: transparent; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }

QPushButton {
    background: @page; color: @text; border: 1px solid @line; border-radius: @radiusControl;
    padding: 0 12px; min-height: @innerHeight; outline: none;
}
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @accentSurface; }
QPushButton:disabled { color: @faded; background: transparent; }
QPushButton:focus { border: 2px solid @accent; padding: 0 11px; min-height: @focusHeight; }
QPushButton:checked { background: @accentSurface; color: @accent; border: 1px solid @accent; }
QPushButton::menu-indicator { width: 0; image: none; }
QPushButton[role="primary"], QPushButton:default[role="primary"] {
    background: @accent; color: @onAccent; border: 1px solid @accent; font-weight: bold;
}
QPushButton[role="primary"]:hover { background: @accentHover; }
QPushButton[role="primary"]:pressed { background: @accentHover; }
QPushButton[role="primary"]:focus {
    border: 3px double @onAccent; padding: 0 10px; min-height: @ringHeight;
}
QPushButton[role="primary"]:disabled {
    background: @line; color: @quietText; border: 1px solid @line;
}
QPushButton[role="quiet"] { background: transparent; border: 1px solid transparent; }
QPushButton[role="quiet"]:hover { background: @hover; }
QPushButton[role="quiet"]:focus { border: 2px solid @accent; }
QPushButton[role="choice"] {
    background: transparent; border: 1px solid transparent; padding: 0 8px;
}
QPushButton[role="choice"]:hover { background: @hover; }
QPushButton[role="choice"]:checked {
    background: @accentSurface; color: @accent; border: 1px solid @accent;
}
QPushButton[role="choice"]:focus, QPushButton[role="choice"]:checked:focus {
    border: 2px solid @accent; padding: 0 7px;
}
QPushButton[role="link"] {
    background: transparent; color: @accent; border: 1px solid transparent; padding: 0 4px;
    text-decoration: underline;
}
QPushButton[role="link"]:focus { border: 2px solid @accent; padding: 0 3px; }

QToolBar { background: @panel; border: none; border-bottom: 1px solid @line; spacing: 4px;
    padding: 4px 8px; }
QToolBar[role="inner"] { background: transparent; border: none; padding: 0; }
QToolBar::separator { width: 1px; background: @line; margin: 4px; }
QToolButton {
    background: transparent; color: @text; border: 1px solid transparent;
    border-radius: @radiusControl; padding: 0 6px; min-height: @innerHeight;
}
QToolButton:hover { background: @hover; }
QToolButton:pressed, QToolButton:open { background: @accentSurface; }
QToolButton:checked { background: @accentSurface; color: @accent; }
QToolButton:focus { border: 2px solid @accent; padding: 0 5px; min-height: @focusHeight; }
QToolButton:disabled { color: @faded; }
QToolButton[popupMode="1"] { padding-right: 18px; }
QToolButton[popupMode="2"] { padding-right: 6px; }
QToolButton::menu-indicator { image: none; width: 0; }
QToolButton[role="primary"] {
    background: @accent; color: @onAccent; border: 1px solid @accent; font-weight: bold;
    padding: 0 10px;
}
QToolButton[role="primary"]:hover, QToolButton[role="primary"]:pressed {
    background: @accentHover;
}
QToolButton[role="primary"]:focus {
    border: 3px double @onAccent; padding: 0 8px; min-height: @ringHeight;
}
QToolButton[role="primary"]:disabled {
    background: @line; color: @quietText; border: 1px solid @line;
}
QToolButton[role="choice"] { padding: 0 8px; }
QToolButton[role="choice"]:checked { font-weight: bold; }
QToolButton[role="choice"]:focus { padding: 0 7px; }

QLineEdit, QTextEdit, QPlainTextEdit {
    background: @page; color: @text; border: 1px solid @edge; border-radius: @radiusControl;
    selection-background-color: @accent; selection-color: @onAccent;
}
QLineEdit { padding: 0 8px; min-height: @innerHeight; }
QTextEdit, QPlainTextEdit { padding: 4px 6px; }
QLineEdit:focus { border: 2px solid @accent; padding: 0 7px; min-height: @focusHeight; }
QTextEdit:focus, QPlainTextEdit:focus { border: 2px solid @accent; padding: 3px 5px; }
QLineEdit:disabled, QTextEdit:disabled, QPlainTextEdit:disabled {
    background: @panel; color: @quietText; border-color: @line;
}
QAbstractSpinBox QLineEdit, QComboBox QLineEdit {
    border: none; min-height: 0; padding: 0; background: transparent;
}
QDateEdit QLineEdit, QDateEdit QLineEdit:focus { padding: 0 6px; }
QLineEdit QToolButton, QLineEdit QToolButton:hover, QLineEdit QToolButton:focus {
    background: transparent; border: none; padding: 0; min-height: 0;
}
QLineEdit[role="search"] { border-radius: @radiusCard; min-height: @searchHeight; }

QLabel { background: transparent; color: @text; }
QLabel:disabled { color: @faded; }
QLabel[role="title"] { font-size: @titleSize; font-weight: bold; }
QLabel[role="heading"] { color: @quietText; font-size: @smallSize; font-weight: bold; }
QLabel[role="quiet-text"] { color: @quietText; }
QLabel[role="attention-text"] { color: @attention; }
QLabel[role="wrong-text"] { color: @wrong; }
QLabel[role="brand"] { color: @accent; font-weight: bold; }

QFrame[role="bar"] {
    background: @panel; border: none; border-bottom: 1px solid @line; border-radius: 0;
}
QFrame[role="status-bar"] {
    background: @panel; border: none; border-top: 1px solid @line; border-radius: 0;
}
QFrame[role="bar-line"] { background: @line; border: none; }
QFrame[role="desk"], QStackedWidget[role="desk"] { background: @window; }
QFrame[role="overlay-left"] {
    background: @panel; border: none; border-right: 1px solid @line;
}
QFrame[role="overlay-right"] {
    background: @panel; border: none; border-left: 1px solid @line;
}
QToolButton#qt_toolbar_ext_button { padding: 0; }
QToolButton[role="field"] { background: @page; border: 1px solid @edge; padding: 0 8px; }
QToolButton[role="field"]:disabled { background: transparent; border-color: @line; }
QToolButton[role="field"]:focus { border: 2px solid @accent; padding: 0 7px; }
QFrame[role="side-panel"] { background: @panel; border: none; }
QFrame[role="card"] {
    background: @page; border: 1px solid @line; border-radius: @radiusCard;
}
QFrame[role="attention-card"] {
    background: @page; border: 1px solid @line; border-left: 3px solid @attention;
    border-radius: @radiusCard;
}
QFrame[role="wrong-card"] {
    background: @page; border: 1px solid @line; border-left: 3px solid @wrong;
    border-radius: @radiusCard;
}
QFrame[role="attention-banner"] {
    background: @attentionSurface; border: none; border-bottom: 1px solid @line;
}
QFrame[role="attention-banner"] QLabel { color: @attention; }
QFrame[role="wrong-banner"] {
    background: @wrongSurface; border: none; border-bottom: 1px solid @line;
}
QFrame[role="wrong-banner"] QLabel { color: @wrong; }
QFrame[role="toast"] { background: @text; border: none; border-radius: @radiusCard; }
QFrame[role="toast"] QLabel { color: @page; }
QFrame[role="toast"] QPushButton {
    background: transparent; color: @page; border: 1px solid @quietText;
}
QFrame[role="toast"] QPushButton:hover, QFrame[role="toast"] QPushButton:focus {
    border: 2px solid @page; padding: 0 11px;
}

QAbstractItemView {
    background: @page; color: @text; border: 1px solid @line; outline: none;
    selection-background-color: @accentSurface; selection-color: @text;
}
QComboBox QAbstractItemView { padding: 4px; }
QTreeView, QListView, QTableView { border-radius: @radiusControl; }
QTreeWidget::item { min-height: 24px; }
QListView[role="posts"] {
    background: @window; border: none; border-radius: 0; border-top: 1px solid @line;
}
/* No padding: the completer reckons its height by the rows alone. */
QListView[role="completions"] { padding: 0; }
QListView[role="completions"]::item {
    padding: 5px 12px; border: none; border-radius: 4px; color: @text;
}
QListView[role="completions"]::item:selected, QListView[role="completions"]::item:hover {
    background: @accentSurface;
}
QListView[role="side-panel"] { background: @panel; border: none; border-radius: 0; }
QHeaderView::section {
    background: @panel; color: @quietText; border: none; border-bottom: 1px solid @line;
    padding: 4px 8px;
}

QTabWidget::pane { border: none; }
QTabBar { qproperty-drawBase: 0; background: transparent; }
QTabBar::tab {
    background: transparent; color: @text; border: 1px solid transparent;
    border-radius: @radiusControl; padding: 0 10px; margin: 4px 2px; min-height: @innerHeight;
}
QTabBar::tab:hover { background: @hover; }
QTabBar::tab:selected { background: @accentSurface; color: @accent; font-weight: bold; }
QTabBar::tab:focus { border: 2px solid @accent; }

QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget[role="scrolled"] { background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @scroll; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @quietText; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QProgressBar {
    background: @line; border: none; border-radius: 4px; max-height: 8px; min-height: 8px;
    color: transparent;
}
QProgressBar::chunk { background: @accent; border-radius: 4px; }

QStatusBar { background: @panel; color: @quietText; border-top: 1px solid @line; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: @quietText; padding: 0 4px; }

QGroupBox {
    border: none; margin-top: @groupTop; padding-top: 4px; font-weight: bold;
}
QGroupBox::title { subcontrol-origin: margin; left: 0; color: @quietText; }
)";

/// A colour between two, by parts of the first.
QColor mixed(const QColor& first, const QColor& second, float part) {
    const float rest = 1.0F - part;
    return QColor::fromRgbF(first.redF() * part + second.redF() * rest,
                            first.greenF() * part + second.greenF() * rest,
                            first.blueF() * part + second.blueF() * rest);
}

QString pixels(int value) {
    return QString::number(value) + QStringLiteral("px");
}

QString fontSize(const QFont& font, double factor) {
    if (font.pixelSize() > 0) {
        return pixels(qRound(font.pixelSize() * factor));
    }
    return QString::number(font.pointSizeF() * factor, 'f', 1) + QStringLiteral("pt");
}

QHash<QString, QString> values(Scheme scheme, const QFont& font) {
    const Colours& c = colours(scheme);
    const int text = QFontMetrics(font).height();
    const int height = std::max(kControlHeight, text + kSpace8);
    return {
        {QStringLiteral("window"), c.window.name()},
        {QStringLiteral("panel"), c.panel.name()},
        {QStringLiteral("page"), c.page.name()},
        {QStringLiteral("line"), c.line.name()},
        {QStringLiteral("edge"), c.edge.name()},
        {QStringLiteral("text"), c.text.name()},
        {QStringLiteral("quietText"), c.quietText.name()},
        {QStringLiteral("faded"), mixed(c.quietText, c.panel, 0.6F).name()},
        {QStringLiteral("scroll"), mixed(c.quietText, c.panel, 0.4F).name()},
        {QStringLiteral("accent"), c.accent.name()},
        {QStringLiteral("onAccent"), c.onAccent.name()},
        {QStringLiteral("accentHover"), c.accentHover.name()},
        {QStringLiteral("accentSurface"), c.accentSurface.name()},
        {QStringLiteral("hover"), c.hover.name()},
        {QStringLiteral("attention"), c.attention.name()},
        {QStringLiteral("attentionSurface"), c.attentionSurface.name()},
        {QStringLiteral("wrong"), c.wrong.name()},
        {QStringLiteral("wrongSurface"), c.wrongSurface.name()},
        {QStringLiteral("radiusControl"), pixels(kRadiusControl)},
        {QStringLiteral("radiusCard"), pixels(kRadiusCard)},
        {QStringLiteral("innerHeight"), pixels(height - 2)},
        {QStringLiteral("focusHeight"), pixels(height - 4)},
        {QStringLiteral("ringHeight"), pixels(height - 6)},
        {QStringLiteral("searchHeight"), pixels(height + 2)},
        {QStringLiteral("groupTop"), pixels(text)},
        {QStringLiteral("titleSize"), fontSize(font, 1.35)},
        {QStringLiteral("smallSize"), fontSize(font, 0.92)},
    };
}

} // namespace

QString styleSheet(Scheme scheme, const QFont& font) {
    const QHash<QString, QString> table = values(scheme, font);
    const QString source = QString::fromLatin1(kTemplate);
    QString sheet;
    sheet.reserve(source.size() * 5 / 4);
    for (qsizetype i = 0; i < source.size(); ++i) {
        if (source.at(i) != u'@') {
            sheet += source.at(i);
            continue;
        }
        qsizetype end = i + 1;
        while (end < source.size() && source.at(end).isLetter()) {
            ++end;
        }
        const QString name = source.mid(i + 1, end - i - 1);
        Q_ASSERT_X(table.contains(name), "styleSheet", qPrintable(name));
        sheet += table.value(name);
        i = end - 1;
    }
    return sheet;
}

} // namespace vestitel::style
