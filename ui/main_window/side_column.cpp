#include "main_window/side_column.h"

#include "style/tokens.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace vestitel::main_window {

SideColumn::SideColumn(QWidget* parent)
    : QWidget(parent), m_tabs(new QTabBar(this)), m_views(new QStackedWidget(this)) {
    setObjectName(QStringLiteral("sideColumn"));
    m_tabs->setObjectName(QStringLiteral("sideTabs"));
    m_tabs->setAccessibleName(tr("Beside the text"));
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* const row = new QVBoxLayout;
    row->setContentsMargins(style::kSpace12, style::kSpace8, style::kSpace12, 0);
    row->addWidget(m_tabs);
    layout->addLayout(row);
    layout->addWidget(m_views, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_views, &QStackedWidget::setCurrentIndex);
}

void SideColumn::add(QWidget* view, const QString& name) {
    m_views->addWidget(view);
    m_tabs->addTab(name);
}

void SideColumn::setName(QWidget* view, const QString& name) {
    m_tabs->setTabText(m_views->indexOf(view), name);
}

void SideColumn::setCurrent(QWidget* view) {
    m_tabs->setCurrentIndex(m_views->indexOf(view));
}

QWidget* SideColumn::current() const {
    return m_views->currentWidget();
}

} // namespace vestitel::main_window
