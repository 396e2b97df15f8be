note
	description: "Draw new images, edit existing ones and make variations of them."

class
	IMAGES_API

inherit
	API_SERVICE

create
	make

feature -- Operations

	create_image_edit (
			image: CREATE_IMAGE_EDIT_REQUEST_IMAGE;
			prompt: READABLE_STRING_GENERAL;
			mask: detachable API_FILE;
			background: detachable READABLE_STRING_GENERAL;
			model: detachable READABLE_STRING_GENERAL;
			n: detachable API_INTEGER;
			size: detachable READABLE_STRING_GENERAL;
			response_format: detachable READABLE_STRING_GENERAL;
			output_format: detachable READABLE_STRING_GENERAL;
			output_compression: detachable API_INTEGER;
			user: detachable READABLE_STRING_GENERAL;
			input_fidelity: detachable READABLE_STRING_GENERAL;
			stream: detachable API_BOOLEAN;
			partial_images: detachable API_INTEGER;
			quality: detachable READABLE_STRING_GENERAL
		): detachable IMAGES_RESPONSE
			-- Edit or extend images
			--
			-- Redraws source images as the prompt says. Send files in `image` as multipart form data, or
			-- point to them through `images` in a JSON body.
			--
			-- The body is multipart/form-data.
			--
			-- POST /images/edits
			--
			-- `image': Source image file, or up to 16 of them. GPT image models take PNG, WebP and JPEG below
			-- 50 MB each, and `dall-e-2` takes one square PNG below 4 MB. `prompt': What the result should
			-- show, in up to 32,000 characters (1,000 for `dall-e-2`). `mask': PNG below 4 MB, as large as
			-- the source image, whose transparent pixels mark the area to redraw. Only the first image is
			-- masked. `background': Whether the result has a see-through background; `transparent` needs PNG
			-- or WebP output. Applies to GPT image models. `model': Model that edits the image; some options
			-- below work with only one model family. `n': How many edited images to produce, 1 to 10. `size':
			-- Pixel dimensions as `WIDTHxHEIGHT`, or `auto` where supported. `gpt-image-2` takes other sizes
			-- too if both sides are multiples of 16. `response_format': How `dall-e-2` delivers the image: a
			-- link that lasts an hour, or base64 data. GPT image models always send base64. `output_format':
			-- File type that GPT image models encode the result in. `output_compression': Compression level
			-- for JPEG and WebP output of GPT image models, 0 to 100 percent. `user': Stable identifier of
			-- the end user, which helps to detect abuse. `stream': Send events while the edit progresses
			-- rather than one final body. `quality': Rendering effort for GPT image models; `auto` lets the
			-- model choose.
		require
			image_complete: image.is_complete
			image_readable: (attached {CREATE_IMAGE_EDIT_REQUEST_IMAGE_FILE} image as l_file implies l_file.value.is_readable)
			image_readable: (attached {CREATE_IMAGE_EDIT_REQUEST_IMAGE_LIST} image as l_file implies (create {API_CHECK}).are_readable (l_file.value))
			mask_readable: mask /= Void implies mask.is_readable
			n_at_least: n /= Void implies n.value >= 1
			n_at_most: n /= Void implies n.value <= 10
		local
			l_request: API_REQUEST
			l_form: API_FORM
			l_codec: API_MODEL_CODEC [IMAGES_RESPONSE]
		do
			create l_request.make ("POST", "/images/edits")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			create l_form.make_multipart ("multipart/form-data")
			if attached {CREATE_IMAGE_EDIT_REQUEST_IMAGE_FILE} image as l_file_0 then
				l_form.put_file ("image", l_file_0.value, "")
			elseif attached {CREATE_IMAGE_EDIT_REQUEST_IMAGE_LIST} image as l_file_1 then
				l_form.put_files ("image", l_file_1.value, "")
			else
				l_form.put ("image", image.to_request, "", "", True, False)
			end
			l_form.put ("prompt", json_text (prompt), "", "", True, False)
			if mask /= Void then
				l_form.put_file ("mask", mask, "")
			end
			if background /= Void then
				l_form.put ("background", json_text (background), "", "", True, False)
			end
			if model /= Void then
				l_form.put ("model", json_text (model), "", "", True, False)
			end
			if n /= Void then
				l_form.put ("n", n.to_request, "", "", True, False)
			end
			if size /= Void then
				l_form.put ("size", json_text (size), "", "", True, False)
			end
			if response_format /= Void then
				l_form.put ("response_format", json_text (response_format), "", "", True, False)
			end
			if output_format /= Void then
				l_form.put ("output_format", json_text (output_format), "", "", True, False)
			end
			if output_compression /= Void then
				l_form.put ("output_compression", output_compression.to_request, "", "", True, False)
			end
			if user /= Void then
				l_form.put ("user", json_text (user), "", "", True, False)
			end
			if input_fidelity /= Void then
				l_form.put ("input_fidelity", json_text (input_fidelity), "", "", True, False)
			end
			if stream /= Void then
				l_form.put ("stream", stream.to_request, "", "", True, False)
			end
			if partial_images /= Void then
				l_form.put ("partial_images", partial_images.to_request, "", "", True, False)
			end
			if quality /= Void then
				l_form.put ("quality", json_text (quality), "", "", True, False)
			end
			l_request.set_form (l_form)
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	create_image_edit_stream (
			image: CREATE_IMAGE_EDIT_REQUEST_IMAGE;
			prompt: READABLE_STRING_GENERAL;
			mask: detachable API_FILE;
			background: detachable READABLE_STRING_GENERAL;
			model: detachable READABLE_STRING_GENERAL;
			n: detachable API_INTEGER;
			size: detachable READABLE_STRING_GENERAL;
			response_format: detachable READABLE_STRING_GENERAL;
			output_format: detachable READABLE_STRING_GENERAL;
			output_compression: detachable API_INTEGER;
			user: detachable READABLE_STRING_GENERAL;
			input_fidelity: detachable READABLE_STRING_GENERAL;
			partial_images: detachable API_INTEGER;
			quality: detachable READABLE_STRING_GENERAL;
			an_action: PROCEDURE [IMAGE_EDIT_STREAM_EVENT]
		)
			-- Edit or extend images
			--
			-- Redraws source images as the prompt says. Send files in `image` as multipart form data, or
			-- point to them through `images` in a JSON body.
			--
			-- Each event goes to `an_action' as it comes.
			--
			-- POST /images/edits
			--
			-- `image': Source image file, or up to 16 of them. GPT image models take PNG, WebP and JPEG below
			-- 50 MB each, and `dall-e-2` takes one square PNG below 4 MB. `prompt': What the result should
			-- show, in up to 32,000 characters (1,000 for `dall-e-2`). `mask': PNG below 4 MB, as large as
			-- the source image, whose transparent pixels mark the area to redraw. Only the first image is
			-- masked. `background': Whether the result has a see-through background; `transparent` needs PNG
			-- or WebP output. Applies to GPT image models. `model': Model that edits the image; some options
			-- below work with only one model family. `n': How many edited images to produce, 1 to 10. `size':
			-- Pixel dimensions as `WIDTHxHEIGHT`, or `auto` where supported. `gpt-image-2` takes other sizes
			-- too if both sides are multiples of 16. `response_format': How `dall-e-2` delivers the image: a
			-- link that lasts an hour, or base64 data. GPT image models always send base64. `output_format':
			-- File type that GPT image models encode the result in. `output_compression': Compression level
			-- for JPEG and WebP output of GPT image models, 0 to 100 percent. `user': Stable identifier of
			-- the end user, which helps to detect abuse. `quality': Rendering effort for GPT image models;
			-- `auto` lets the model choose.
		require
			image_complete: image.is_complete
			image_readable: (attached {CREATE_IMAGE_EDIT_REQUEST_IMAGE_FILE} image as l_file implies l_file.value.is_readable)
			image_readable: (attached {CREATE_IMAGE_EDIT_REQUEST_IMAGE_LIST} image as l_file implies (create {API_CHECK}).are_readable (l_file.value))
			mask_readable: mask /= Void implies mask.is_readable
			n_at_least: n /= Void implies n.value >= 1
			n_at_most: n /= Void implies n.value <= 10
		local
			l_request: API_REQUEST
			l_form: API_FORM
			l_action: API_EVENT_ACTION [IMAGE_EDIT_STREAM_EVENT]
		do
			create l_request.make ("POST", "/images/edits")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("text/event-stream")
			create l_form.make_multipart ("multipart/form-data")
			if attached {CREATE_IMAGE_EDIT_REQUEST_IMAGE_FILE} image as l_file_0 then
				l_form.put_file ("image", l_file_0.value, "")
			elseif attached {CREATE_IMAGE_EDIT_REQUEST_IMAGE_LIST} image as l_file_1 then
				l_form.put_files ("image", l_file_1.value, "")
			else
				l_form.put ("image", image.to_request, "", "", True, False)
			end
			l_form.put ("prompt", json_text (prompt), "", "", True, False)
			if mask /= Void then
				l_form.put_file ("mask", mask, "")
			end
			if background /= Void then
				l_form.put ("background", json_text (background), "", "", True, False)
			end
			if model /= Void then
				l_form.put ("model", json_text (model), "", "", True, False)
			end
			if n /= Void then
				l_form.put ("n", n.to_request, "", "", True, False)
			end
			if size /= Void then
				l_form.put ("size", json_text (size), "", "", True, False)
			end
			if response_format /= Void then
				l_form.put ("response_format", json_text (response_format), "", "", True, False)
			end
			if output_format /= Void then
				l_form.put ("output_format", json_text (output_format), "", "", True, False)
			end
			if output_compression /= Void then
				l_form.put ("output_compression", output_compression.to_request, "", "", True, False)
			end
			if user /= Void then
				l_form.put ("user", json_text (user), "", "", True, False)
			end
			if input_fidelity /= Void then
				l_form.put ("input_fidelity", json_text (input_fidelity), "", "", True, False)
			end
			l_form.put ("stream", json_boolean (True), "", "", True, False)
			if partial_images /= Void then
				l_form.put ("partial_images", partial_images.to_request, "", "", True, False)
			end
			if quality /= Void then
				l_form.put ("quality", json_text (quality), "", "", True, False)
			end
			l_request.set_form (l_form)
			create l_action.make (create {IMAGE_EDIT_STREAM_EVENT_CODEC}, an_action)
			send_streaming_request (l_request, create {API_EVENT_READER}.make (agent l_action.take, False, "type", "[DONE]"))
		end

	create_image_edit_as_json (
			edit_image_body_json_param: EDIT_IMAGE_BODY_JSON_PARAM
		): detachable IMAGES_RESPONSE
			-- Edit or extend images
			--
			-- Redraws source images as the prompt says. Send files in `image` as multipart form data, or
			-- point to them through `images` in a JSON body.
			--
			-- The body is application/json.
			--
			-- POST /images/edits
		require
			edit_image_body_json_param_complete: edit_image_body_json_param.is_complete
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [IMAGES_RESPONSE]
		do
			create l_request.make ("POST", "/images/edits")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			l_request.set_json (edit_image_body_json_param.to_request, "application/json")
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	create_image (create_image_request: CREATE_IMAGE_REQUEST): detachable IMAGES_RESPONSE
			-- Generate images from a prompt
			--
			-- Draws up to ten images of what the prompt describes. GPT image models return base64 data and
			-- can stream previews, whereas the DALL·E models can also return links.
			--
			-- POST /images/generations
		require
			create_image_request_complete: create_image_request.is_complete
		local
			l_request: API_REQUEST
			l_codec: API_MODEL_CODEC [IMAGES_RESPONSE]
		do
			create l_request.make ("POST", "/images/generations")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			l_request.set_json (create_image_request.to_request, "application/json")
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

	create_image_stream (
			create_image_request: CREATE_IMAGE_REQUEST;
			an_action: PROCEDURE [IMAGE_GEN_STREAM_EVENT]
		)
			-- Generate images from a prompt
			--
			-- Draws up to ten images of what the prompt describes. GPT image models return base64 data and
			-- can stream previews, whereas the DALL·E models can also return links.
			--
			-- Each event goes to `an_action' as it comes.
			--
			-- POST /images/generations
		require
			create_image_request_complete: create_image_request.is_complete
		local
			l_request: API_REQUEST
			l_action: API_EVENT_ACTION [IMAGE_GEN_STREAM_EVENT]
		do
			create l_request.make ("POST", "/images/generations")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("text/event-stream")
			l_request.set_json (with_json_field (create_image_request.to_request, "stream", json_boolean (True)), "application/json")
			create l_action.make (create {IMAGE_GEN_STREAM_EVENT_CODEC}, an_action)
			send_streaming_request (l_request, create {API_EVENT_READER}.make (agent l_action.take, False, "type", "[DONE]"))
		end

	create_image_variation (
			image: API_FILE;
			model: detachable READABLE_STRING_GENERAL;
			n: detachable API_INTEGER;
			response_format: detachable READABLE_STRING_GENERAL;
			size: detachable READABLE_STRING_GENERAL;
			user: detachable READABLE_STRING_GENERAL
		): detachable IMAGES_RESPONSE
			-- Create variations of an image
			--
			-- POST /images/variations
			--
			-- `image': Square PNG below 4 MB to take as the starting point. `model': Model that makes the
			-- variations; only `dall-e-2` can. `n': How many variations to make, 1 to 10. `response_format':
			-- Deliver each image as a link that lasts an hour, or as base64 data. `size': Width and height of
			-- each variation in pixels. `user': Stable identifier of the end user, which helps to detect
			-- abuse.
		require
			image_readable: image.is_readable
			n_at_least: n /= Void implies n.value >= 1
			n_at_most: n /= Void implies n.value <= 10
		local
			l_request: API_REQUEST
			l_form: API_FORM
			l_codec: API_MODEL_CODEC [IMAGES_RESPONSE]
		do
			create l_request.make ("POST", "/images/variations")
			l_request.add_security (<<"ApiKeyAuth">>)
			l_request.set_accept ("application/json")
			create l_form.make_multipart ("multipart/form-data")
			l_form.put_file ("image", image, "")
			if model /= Void then
				l_form.put ("model", json_text (model), "", "", True, False)
			end
			if n /= Void then
				l_form.put ("n", n.to_request, "", "", True, False)
			end
			if response_format /= Void then
				l_form.put ("response_format", json_text (response_format), "", "", True, False)
			end
			if size /= Void then
				l_form.put ("size", json_text (size), "", "", True, False)
			end
			if user /= Void then
				l_form.put ("user", json_text (user), "", "", True, False)
			end
			l_request.set_form (l_form)
			send_request (l_request)
			create l_codec
			if attached answered (l_codec) as l_json then
				Result := l_codec.decoded (l_json)
			end
		ensure
			value_or_error: is_ok = (Result /= Void)
		end

end
