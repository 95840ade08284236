refused-not-now = { $standing ->
    [waiting] El caso { $number } está en espera; tómelo primero.
    [claimed] El caso { $number } lo tiene { $name }. Si no está, libérelo y tómelo.
    [waiting_for_learner] El caso { $number } lo tiene { $name }, que espera a la persona. Si no está, libérelo y tómelo.
    [resolved] El caso { $number } está resuelto; reábralo primero.
   *[returned] El caso { $number } volvió al bot; reábralo primero.
    }
refused-held = El caso { $number } lo tiene { $name }; libérelo y tómelo primero.
refused-has-it = { $name } ya tiene el caso { $number }.
refused-meanwhile = El caso { $number } cambió{ $named ->
        [yes] {" "}por { $name }
       *[no] {""}
    } mientras tanto; mire de nuevo.
refused-no-case = No hay ningún caso { $number }; quizá la persona lo borró todo.
refused-no-learner = Nadie con ese número ha escrito al bot.
refused-no-message = No hay ningún mensaje { $number }; quizá se borró.
refused-no-reply = El mensaje { $number } no es una respuesta; solo se editan respuestas.
refused-not-yours = Eso lo escribió { $name }, y nadie más puede cambiarlo.
refused-on-its-way = La respuesta va en camino; edítela en un momento.
refused-no-credential = «{ $id }» no está en el catálogo. Búsquelo por palabras de su título.
refused-no-colleague = Esa persona no está en el mostrador; elija otra.
refused-which-colleague = Escriba quién recibe el caso, por ejemplo /assign y un nombre. En el mostrador están: { $names }.
refused-staff-only = Solo el personal puede hacer eso; pídaselo a alguien con ese rol.
refused-gone = { $name } ya no está en el mostrador. Vea `advisor staff list`.
refused-nobody = Nadie en el mostrador se llama «{ $name }». Vea: advisor staff list
refused-name = El nombre está vacío. Dé el nombre que la gente leerá.
refused-account = La cuenta de Telegram { $account } es de otra persona del mostrador. Vea `advisor staff list`.
refused-empty = No hay ninguna palabra. Escriba algo.
refused-long = Tiene { $count } caracteres, y en un mensaje caben { $longest }. Envíelo por partes.
refused-reason = Diga por qué, en pocas palabras: «porque se imparte en Victoria».
refused-topic = «{ $word }» no es un tema. Elija uno de: { $known }.
refused-urgency = «{ $word }» no es una urgencia. Elija una de: { $known }.
refused-status = «{ $word }» no es un estado. Elija uno de: { $known }.
refused-language = «{ $word }» no es ninguno de los idiomas { $known }.
refused-past = Esa hora ya pasó. Elija otra.
refused-same = Es dos veces la misma formación. Nombre la que es mejor.
refused-canned = Una respuesta preparada necesita un nombre y un texto.
refused-place = Nadie puede rellenar { $place }. Una respuesta preparada conoce { $known }.
refused-golden = Una meta de referencia necesita palabras (como mucho { $longest } caracteres) y el identificador de al menos una formación: advisor golden add "hacer pan" artisan-bread
refused-of-day = { $day ->
    [monday] {" "}del lunes
    [tuesday] {" "}del martes
    [wednesday] {" "}del miércoles
    [thursday] {" "}del jueves
    [friday] {" "}del viernes
    [saturday] {" "}del sábado
    [sunday] {" "}del domingo
   *[none] {""}
    }
refused-hours = Las horas{ refused-of-day } no se entienden: «{ $part }». Escriba "9:00-12:30, 13:00-17:00", o "cerrado".
refused-hours-end = Las horas{ refused-of-day } terminan antes de empezar: «{ $part }». Las cinco de la tarde son las 17:00; una noche se escribe "22:00-0:00" un día y "0:00-2:00" el siguiente.
refused-hours-overlap = Las horas{ refused-of-day } se cruzan: { $one } y { $other }. Escríbalas en orden, por ejemplo "9:00-12:30, 13:00-17:00".
refused-reply-hours = «{ $word }» no es un número de horas. Escriba por ejemplo 4 o 0,5, como mucho 200; déjelo vacío si no hay objetivo.
refused-day = «{ $word }» no es una fecha. Escriba año, mes, día: 2026-12-25.
refused-zone = «{ $word }» no es un huso horario. Dé su nombre IANA, por ejemplo America/Vancouver.
refused-nothing-live = Aún no se ha publicado nada del catálogo { $name }. Cargue primero un archivo.
refused-no-release = La publicación { $release } ya no está. Cargue el archivo otra vez.
refused-nothing-earlier = Solo { $release } estuvo en línea, así que no hay nada a lo que volver.
refused-empty-release = La publicación { $release } no contiene ninguna credencial, y un catálogo vacío no se pone en línea. Mire lo que quedó fuera y cargue el archivo otra vez.
refused-no-version = La versión { $version } no está; quizá fue retirada. Entrene otra vez.
refused-damaged = Los archivos de la versión { $version } están dañados. Déjela de lado y entrene otra vez.
refused-foreign = La versión { $version } se hizo para { $made }, no para { $asked }. Entrene otra vez y publique lo que resulte.
refused-training = Hay otro entrenamiento en marcha. Espere a que termine e inténtelo de nuevo.
refused-version-needed = La versión { $version } está en línea, o es a la que se volvería. Publique otra antes de dejarla de lado.
refused-no-title = { $file }: ninguna de sus columnas se llama como un título (hay: { $there }). Llame «Título» a la columna de los títulos, o envíe el archivo otra vez con la línea «Su columna = título».
correct-how = «{ $said }» no se entiende. Escriba un dato y lo que es correcto, por ejemplo: precio = 495, horas = 40, inicio = 2027-01-31, lugar = Duncan.
correct-not = «{ $said }» no puede conservarse: { $problem }.
correct-nobody = Ninguna credencial se llama «{ $named }». Copie su título de una lista, o escriba su identificador.
correct-several = Varias credenciales se llaman «{ $named }». Escriba el identificador de la correcta: { $ids }.
