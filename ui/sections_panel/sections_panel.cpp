#include "sections_panel/sections_panel.h"

#include "models/sections_model.h"
#include "sections_panel/section_delegate.h"
#include "style/roles.h"
#include "style/tokens.h"

#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QListView>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace vestitel::sections_panel {

SectionsPanel::SectionsPanel(models::SectionsModel& model, QWidget* parent)
    : QFrame(parent), m_model(model), m_view(new QListView(this)) {
    setObjectName(QStringLiteral("sectionsPanel"));
    style::setRole(this, style::Role::SidePanel);
    m_view->setObjectName(QStringLiteral("sections"));
    m_view->setAccessibleName(tr("Sections"));
    style::setRole(m_view, style::Role::SidePanel);
    m_view->setModel(&model);
    m_view->setItemDelegate(new SectionDelegate(m_view));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setMouseTracking(true);
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, style::kSpace8, 0, 0);
    layout->addWidget(m_view);
    setMinimumWidth(140);

    m_view->installEventFilter(this);

    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) {
                const auto section = m_model.sectionAt(current.row());
                if (m_restoring || !section || !models::isExclusive(section->kind) ||
                    *section == m_section) {
                    return;
                }
                m_section = *section;
                emit sectionChosen(m_section);
            });
    connect(m_view, &QAbstractItemView::clicked, this, &SectionsPanel::choose);
    connect(&model, &QAbstractItemModel::modelReset, this, &SectionsPanel::showChosen);
    showChosen();
}

void SectionsPanel::setFilter(const archive::PostFilter& filter) {
    m_section = models::exclusiveOf(filter);
    m_model.setFilter(filter);
    if (!m_view->hasFocus()) {
        showChosen();
    }
}

bool SectionsPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter) {
            choose(m_view->currentIndex());
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void SectionsPanel::choose(const QModelIndex& row) {
    const auto section = m_model.sectionAt(row.row());
    if (section && (*section != m_section || !models::isExclusive(section->kind))) {
        emit sectionChosen(*section);
    }
}

void SectionsPanel::showChosen() {
    const QScopedValueRollback<bool> restoring(m_restoring, true);
    const int row = m_model.rowOf(m_section);
    if (row >= 0) {
        m_view->setCurrentIndex(m_model.index(row));
    } else {
        m_view->clearSelection();
    }
}

} // namespace vestitel::sections_panel
