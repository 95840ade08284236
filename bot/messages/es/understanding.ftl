understood = Busqué { $wanted }.
understood-limits = Busqué { $wanted }. Sus límites: { $limits }.
only-limits = Anotado: { $limits }. ¿Y qué le gustaría hacer o aprender?
limits-kept = Mantuve sus límites: { $limits }. Diga «olvida los límites» para quitarlos.
limits-dropped = Quité los límites.
preference-cheap = No dijo un precio, así que no puse límite: diga «menos de 500 $», por ejemplo, si lo hay.
background-noted = Anoté lo que hace ahora: «{ $background }».
avoiding = sin { $words }
unreadable = No pude leer ninguna palabra en eso. { $ask }
sent-voice = No puedo escuchar mensajes de voz. Por favor, escríbalo. { $ask }
sent-photo = No puedo ver imágenes. Por favor, escriba de qué se trata. { $ask }
sent-video = No puedo ver videos. Por favor, escriba de qué se trata. { $ask }
sent-sticker = Un sticker dice más de lo que entiendo. { $ask }
sent-location = No uso ni guardo su ubicación. Si el lugar importa, escriba el nombre de la ciudad. { $ask }
sent-contact = No guardo contactos de otras personas. { $ask }
sent-document = No puedo leer documentos. Por favor, escriba la parte que importa. { $ask }
sent-something = Solo puedo leer texto. { $ask }
forwarded-noted = Usted reenvió eso: lo leí como si lo hubiera escrito.
too-long = Era largo: leí los primeros { $limit } caracteres.
not-understood = No estoy seguro de entender. Puede nombrar otra meta, o decir: más barato, más corto, en línea, por la noche, por qué el segundo, empezar de nuevo.
not-understood-again = Sigo sin entender, y prefiero no adivinar. Por favor, elija:
not-understood-third = Siento no entender. Una persona lo hará: { $contact }
no-such-number = La lista tiene { $count ->
    [one] una sola entrada
   *[other] { $count } entradas
    }. ¿Cuál quiere decir?
no-list-yet = Todavía no mostré ninguna lista. { $ask }
already-cheaper = Nada más barato conviene. La lista de arriba es lo que hay.
already-shorter = Nada más corto conviene. La lista de arriba es lo que hay.
already-sooner = Nada que convenga empieza antes. La lista de arriba es lo que hay.
already-later = Nada de lo que conviene empieza más tarde. La lista de arriba es lo que hay.
no-more = Eso era todo lo que conviene. Diga «empezar de nuevo» para otra meta, o cambie un límite.
stale-button = Ese botón es de una lista anterior. Estamos en: { $wanted }.
stale-button-new = Ese botón es de una lista anterior. Escriba qué le gustaría hacer y empezamos de nuevo.
foreign-button = Ese botón se hizo para otra persona. Usted y yo estamos en: { $wanted }.
foreign-button-new = Ese botón se hizo para otra persona. Escríbame qué le gustaría hacer.
gone = Eso ya no está en el catálogo.
trouble = Algo salió mal de mi lado, y lo siento. Nada de lo que dijo se pierde; inténtelo otra vez, por favor. (Referencia { $reference })
