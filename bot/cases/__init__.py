"""Cases: conversations that need a person, from the moment of handing over to the end."""
