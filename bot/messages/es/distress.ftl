in-distress =
    Siento que sea tan difícil. Soy un programa y no puedo ayudar con esto, pero hay personas que sí, ahora mismo: { $lines }
    Si usted u otra persona está en peligro, llame al número de emergencias de su país (112, 911).
    Alguien de aquí también puede hablar con usted: { $contact }
    Lo que buscaba queda como está; vuelva cuando quiera.
crisis-lines-unknown = findahelpline.com tiene líneas gratuitas de cada país.
