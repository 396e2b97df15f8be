note
	description: "LentAgain."

deferred class
	LENT_AGAIN

inherit
	API_VALUE

end
