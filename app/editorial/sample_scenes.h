#pragma once

class QPainter;

/// The sample's pictures, a scene each. Nothing in them is taken from a photograph or from
/// elsewhere.
namespace vestitel::editorial::scenes {

// sample_landscapes.cpp
void hills(QPainter& painter);
void village(QPainter& painter);
void trail(QPainter& painter);
void river(QPainter& painter);

// sample_fields.cpp
void roses(QPainter& painter);
void apiary(QPainter& painter);
void bread(QPainter& painter);
void map(QPainter& painter);

// sample_crafts.cpp
void workshop(QPainter& painter);
void honey(QPainter& painter);
void children(QPainter& painter);

// sample_places.cpp
void festival(QPainter& painter);
void hall(QPainter& painter);
void centre(QPainter& painter);

} // namespace vestitel::editorial::scenes
