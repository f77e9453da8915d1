#pragma once

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace vestitel::main_window {

/// The column beside the text: several views of the open post, one of them shown.
class SideColumn final : public QWidget {
    Q_OBJECT

public:
    explicit SideColumn(QWidget* parent = nullptr);

    void add(QWidget* view, const QString& name);
    void setName(QWidget* view, const QString& name);
    void setCurrent(QWidget* view);
    [[nodiscard]] QWidget* current() const;

private:
    QTabBar* m_tabs;
    QStackedWidget* m_views;
};

} // namespace vestitel::main_window
