off-topic = Eso queda fuera de lo que conozco. Busco con usted cursos y credenciales: dígame qué le gustaría aprender o hacer, y con cuánto tiempo y dinero cuenta.
