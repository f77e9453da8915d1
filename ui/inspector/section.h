#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace vestitel::inspector {

/// A part of the inspector: a heading, then fields under their labels.
class Section : public QWidget {
    Q_OBJECT

public:
    explicit Section(const QString& heading, QWidget* parent = nullptr);

protected:
    [[nodiscard]] QVBoxLayout* rows() const { return m_rows; }
    /// A small label above the field, its buddy; gives the field its accessible name.
    QLabel* addField(const QString& label, QWidget* field);

private:
    QVBoxLayout* m_rows;
};

} // namespace vestitel::inspector
