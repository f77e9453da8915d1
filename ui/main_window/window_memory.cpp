#include "main_window/window_memory.h"

#include "main_window/columns.h"
#include "main_window/editor_binding.h"
#include "main_window/format_bar.h"
#include "main_window/lens_binding.h"
#include "session/search_controller.h"

#include <QJsonDocument>
#include <QMainWindow>
#include <QScreen>
#include <QSettings>

namespace vestitel::main_window {

namespace {

constexpr QSize kRoomForFrame(16, 48);

QString geometryKey() {
    return QStringLiteral("window/geometry");
}

QString zoomKey() {
    return QStringLiteral("window/zoom");
}

QString filterKey() {
    return QStringLiteral("window/filter");
}

QString sortKey() {
    return QStringLiteral("window/sort");
}

QString viewKey() {
    return QStringLiteral("window/view");
}

} // namespace

WindowMemory::WindowMemory(const Parts& parts, QSettings& settings)
    : m_parts(parts), m_settings(settings) {
}

void WindowMemory::restore() {
    QMainWindow& window = m_parts.window;
    if (!window.restoreGeometry(m_settings.value(geometryKey()).toByteArray())) {
        // The window manager's frame comes on top; its size is known only when the window is shown.
        window.resize(QSize(1440, 900).boundedTo(window.screen()->availableSize() - kRoomForFrame));
    }
    m_parts.panels.columns->restore(m_settings);
    m_parts.editor.setZoom(m_settings.value(zoomKey(), 100).toInt());
    m_parts.lens.setSort(archive::postSortFromString(m_settings.value(sortKey()).toString())
                             .value_or(archive::PostSort::Newest));
    m_parts.lens.apply(archive::postFilterFromJson(
        QJsonDocument::fromJson(m_settings.value(filterKey()).toByteArray()).object()));
    m_parts.panels.formatBar->setView(
        domain::Language::fromTag(m_settings.value(viewKey()).toString()));
}

void WindowMemory::save() const {
    m_settings.setValue(geometryKey(), m_parts.window.saveGeometry());
    m_settings.setValue(zoomKey(), m_parts.editor.zoom());
    m_settings.setValue(
        filterKey(),
        QJsonDocument(archive::toJson(m_parts.search.filter())).toJson(QJsonDocument::Compact));
    m_settings.setValue(sortKey(), archive::toString(m_parts.search.sort()));
    const auto view = m_parts.panels.formatBar->view();
    m_settings.setValue(viewKey(), view ? view->tag() : QString());
    m_parts.panels.columns->save(m_settings);
}

} // namespace vestitel::main_window
