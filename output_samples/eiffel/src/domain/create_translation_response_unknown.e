note
	description: "A variant of CREATE_TRANSLATION_RESPONSE that this client does not know."

class
	CREATE_TRANSLATION_RESPONSE_UNKNOWN

inherit
	CREATE_TRANSLATION_RESPONSE

	API_UNKNOWN

create
	make

end
