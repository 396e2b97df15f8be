note
	description: "An event in an image edit stream: a preview or the finished image."

deferred class
	IMAGE_EDIT_STREAM_EVENT

inherit
	API_VALUE

end
