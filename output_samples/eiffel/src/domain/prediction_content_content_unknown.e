note
	description: "A PREDICTION_CONTENT_CONTENT of a kind that this client does not know."

class
	PREDICTION_CONTENT_CONTENT_UNKNOWN

inherit
	PREDICTION_CONTENT_CONTENT

	API_UNKNOWN

create
	make

end
