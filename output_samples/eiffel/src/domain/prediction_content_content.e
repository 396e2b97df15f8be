note
	description: "The expected text; matching stretches of the reply are produced much faster."

deferred class
	PREDICTION_CONTENT_CONTENT

inherit
	API_VALUE

end
