#include "main_window/columns.h"

#include "main_window/overlay_pane.h"

#include <QEvent>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace vestitel::main_window {

namespace {

constexpr int kNarrowest = 640;

constexpr std::array<const char*, 3> kNames{"sections", "list", "inspector"};

QString key(std::size_t column, const char* what) {
    return QStringLiteral("columns/%1/%2")
        .arg(QLatin1String(kNames.at(column)), QLatin1String(what));
}

QSplitter* makeSplitter(QWidget* parent) {
    auto* const splitter = new QSplitter(Qt::Horizontal, parent);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    return splitter;
}

} // namespace

Columns::Columns(const Parts& parts, QWidget* parent)
    : QWidget(parent), m_parts(parts), m_outer(makeSplitter(this)), m_inner(makeSplitter(this)),
      m_work(new QWidget(this)) {
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_outer);

    auto* const work = new QVBoxLayout(m_work);
    work->setContentsMargins(0, 0, 0, 0);
    work->setSpacing(0);
    work->addWidget(parts.bar);
    work->addWidget(m_inner, 1);
    m_inner->addWidget(parts.text);
    m_outer->addWidget(m_work);
    m_left = new OverlayPane(OverlayPane::Side::Left, this);
    m_right = new OverlayPane(OverlayPane::Side::Right, m_work);
    dockList();
    dockInspector();
    for (OverlayPane* const pane : {m_left, m_right}) {
        connect(pane, &OverlayPane::closed, this, &Columns::shownChanged);
    }
    for (QSplitter* const splitter : {m_outer, m_inner}) {
        connect(splitter, &QSplitter::splitterMoved, this, &Columns::keepWidths);
        splitter->installEventFilter(this);
    }
}

bool& Columns::wanted(Column column) {
    return m_wanted.at(static_cast<std::size_t>(column));
}

bool Columns::wanted(Column column) const {
    return m_wanted.at(static_cast<std::size_t>(column));
}

bool Columns::isOverlay(Column column) const {
    return column == Column::Inspector ? m_inspectorOver : m_listOver;
}

bool Columns::isShown(Column column) const {
    if (isOverlay(column)) {
        return column == Column::Inspector ? m_right->isVisible() : m_left->isVisible();
    }
    return wanted(column);
}

void Columns::setShown(Column column, bool shown) {
    if (isOverlay(column)) {
        OverlayPane* const pane = column == Column::Inspector ? m_right : m_left;
        if (shown) {
            pane->open();
        } else {
            pane->close();
        }
    } else {
        wanted(column) = shown;
        applyWanted();
    }
    emit shownChanged();
}

void Columns::setInspectorAllowed(bool allowed) {
    m_inspectorAllowed = allowed;
    if (!allowed) {
        m_right->close();
    }
    applyWanted();
    emit shownChanged();
}

int Columns::coveredAtLeft() const {
    return m_left->isVisible() ? m_left->width() : 0;
}

bool Columns::closeOverlays() {
    const bool any = m_left->isVisible() || m_right->isVisible();
    m_left->close();
    m_right->close();
    return any;
}

void Columns::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
    // What was narrow on the way here (the window before it is shown) is as wide as it was wished.
    applyWanted();
}

bool Columns::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::LayoutRequest) {
        // After the splitter has learnt of it.
        QMetaObject::invokeMethod(this, &Columns::applyWanted, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

void Columns::arrange() {
    const bool listOver = width() < kListBeside;
    const bool inspectorOver = width() < kInspectorBeside;
    if (listOver == m_listOver && inspectorOver == m_inspectorOver) {
        return;
    }
    if (listOver != m_listOver) {
        m_listOver = listOver;
        if (listOver) {
            m_left->add(m_parts.sections, std::min(m_widths[0], 200));
            m_left->add(m_parts.list, std::min(m_widths[1], 340));
        } else {
            m_left->release();
            dockList();
        }
    }
    if (inspectorOver != m_inspectorOver) {
        m_inspectorOver = inspectorOver;
        if (inspectorOver) {
            m_right->add(m_parts.inspector, std::max(m_widths[2], 280));
        } else {
            m_right->release();
            dockInspector();
        }
    }
    emit shownChanged();
}

void Columns::dockList() {
    m_parts.sections->setMinimumWidth(140);
    m_parts.list->setMinimumWidth(240);
    m_outer->insertWidget(0, m_parts.sections);
    m_outer->insertWidget(1, m_parts.list);
    m_outer->setStretchFactor(0, 0);
    m_outer->setStretchFactor(1, 0);
    m_outer->setStretchFactor(2, 1);
    applyWanted();
}

void Columns::dockInspector() {
    m_parts.inspector->setMinimumWidth(240);
    m_inner->addWidget(m_parts.inspector);
    m_inner->setStretchFactor(0, 1);
    m_inner->setStretchFactor(1, 0);
    applyWanted();
}

void Columns::applyWanted() {
    if (!m_listOver) {
        m_parts.sections->setVisible(wanted(Column::Sections));
        m_parts.list->setVisible(wanted(Column::List));
        const int rest = std::max(m_outer->width() - m_widths[0] - m_widths[1], 200);
        m_outer->setSizes({m_widths[0], m_widths[1], rest});
    }
    if (!m_inspectorOver) {
        m_parts.inspector->setVisible(wanted(Column::Inspector) && m_inspectorAllowed);
        m_inner->setSizes({std::max(m_inner->width() - m_widths[2], 200), m_widths[2]});
    }
}

void Columns::keepWidths() {
    if (!m_listOver) {
        const QList<int> sizes = m_outer->sizes();
        for (int i = 0; i < 2; ++i) {
            if (sizes.at(i) > 0) {
                m_widths.at(static_cast<std::size_t>(i)) = sizes.at(i);
            }
        }
    }
    if (!m_inspectorOver && m_inner->sizes().value(1) > 0) {
        m_widths[2] = m_inner->sizes().at(1);
    }
}

QSize Columns::minimumSizeHint() const {
    return {kNarrowest, QWidget::minimumSizeHint().height()};
}

void Columns::save(QSettings& settings) const {
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        settings.setValue(key(i, "width"), m_widths.at(i));
        settings.setValue(key(i, "shown"), m_wanted.at(i));
    }
}

void Columns::restore(const QSettings& settings) {
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        m_widths.at(i) =
            std::clamp(settings.value(key(i, "width"), m_widths.at(i)).toInt(), 140, 700);
        m_wanted.at(i) = settings.value(key(i, "shown"), true).toBool();
    }
    applyWanted();
    emit shownChanged();
}

} // namespace vestitel::main_window
