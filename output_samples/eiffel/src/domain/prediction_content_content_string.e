note
	description: "The variant of PREDICTION_CONTENT_CONTENT that holds STRING_32."

class
	PREDICTION_CONTENT_CONTENT_STRING

inherit
	PREDICTION_CONTENT_CONTENT

	API_TEXT_HOLDER

create
	make

end
