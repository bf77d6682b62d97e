# pseudo
