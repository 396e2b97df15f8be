note
	description: "A CREATE_TRANSLATION_RESPONSE of a kind that this client does not know."

class
	CREATE_TRANSLATION_RESPONSE_UNKNOWN

inherit
	CREATE_TRANSLATION_RESPONSE

	API_UNKNOWN

create
	make

end
