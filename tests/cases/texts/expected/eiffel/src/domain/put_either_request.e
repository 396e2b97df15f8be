note
	description: "putEither request."

deferred class
	PUT_EITHER_REQUEST

inherit
	API_VALUE

end
