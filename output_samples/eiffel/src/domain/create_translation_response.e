note
	description: "createTranslation response."

deferred class
	CREATE_TRANSLATION_RESPONSE

inherit
	API_VALUE

end
