note
	description: "An event in an image generation stream: a preview or the finished image."

deferred class
	IMAGE_GEN_STREAM_EVENT

inherit
	API_VALUE

end
