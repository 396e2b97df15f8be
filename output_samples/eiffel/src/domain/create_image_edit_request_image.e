note
	description: "[
		Source image file, or up to 16 of them. GPT image models take PNG, WebP and JPEG below 50 MB each, and
		`dall-e-2` takes one square PNG below 4 MB.
	]"

deferred class
	CREATE_IMAGE_EDIT_REQUEST_IMAGE

inherit
	API_VALUE

end
