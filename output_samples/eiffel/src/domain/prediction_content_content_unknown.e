note
	description: "A variant of PREDICTION_CONTENT_CONTENT that this client does not know."

class
	PREDICTION_CONTENT_CONTENT_UNKNOWN

inherit
	PREDICTION_CONTENT_CONTENT

	API_UNKNOWN

create
	make

end
