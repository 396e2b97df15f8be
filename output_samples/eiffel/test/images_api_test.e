note
	description: "Tests of IMAGES_API: what each operation sends, and what it makes of the answer."

class
	IMAGES_API_TEST

inherit
	API_TEST_CASE

create
	make

feature -- Basic operations

	run_all
			-- <Precursor>
		local
			l_api: IMAGES_API
		do
			l_api := (create {OPEN_AI_API}.make_with_client (run.client)).images
			run.run ("create_image_edit", agent test_create_image_edit (l_api))
			run.run ("create_image_edit_stream", agent test_create_image_edit_stream (l_api))
			run.run ("create_image_edit_as_json", agent test_create_image_edit_as_json (l_api))
			run.run ("create_image", agent test_create_image (l_api))
			run.run ("create_image_stream", agent test_create_image_stream (l_api))
			run.run ("create_image_variation", agent test_create_image_variation (l_api))
		end

feature {NONE} -- Tests

	test_create_image_edit (a_api: IMAGES_API)
			-- POST /images/edits
		do
			expect ("POST", "/images/edits")
			expect_header ("Authorization", "Bearer token")
			expect_form ("image%Nprompt")
			answer (200, "application/json", "[
				{
				  "created": 1735732800
				}
			]")
			check_answer (a_api, a_api.create_image_edit (create {CREATE_IMAGE_EDIT_REQUEST_IMAGE_FILE}.make (file), "Replace the sky with a clear sunset and keep the lighthouse as it is", Void, Void, Void, Void, Void, Void, Void, Void, Void, Void, Void, Void, Void))
		end

	test_create_image_edit_stream (a_api: IMAGES_API)
			-- POST /images/edits
		do
			expect ("POST", "/images/edits")
			expect_header ("Authorization", "Bearer token")
			expect_form ("image%Nprompt")
			expect_header ("Accept", "text/event-stream")
			answer (200, "text/event-stream", "data: {%"type%":%"image_edit.partial_image%",%"b64_json%":%"my-b-64-json%",%"created_at%":1735732800,%"size%":%"1024x1024%",%"quality%":%"low%",%"background%":%"transparent%",%"output_format%":%"png%",%"partial_image_index%":1}%N%Ndata: {%"type%":%"image_edit.partial_image%",%"b64_json%":%"my-b-64-json%",%"created_at%":1735732800,%"size%":%"1024x1024%",%"quality%":%"low%",%"background%":%"transparent%",%"output_format%":%"png%",%"partial_image_index%":1}%N%Ndata: [DONE]%N%N")
			a_api.create_image_edit_stream (create {CREATE_IMAGE_EDIT_REQUEST_IMAGE_FILE}.make (file), "Replace the sky with a clear sunset and keep the lighthouse as it is", Void, Void, Void, Void, Void, Void, Void, Void, Void, Void, Void, Void, agent count_event ({IMAGE_EDIT_STREAM_EVENT} ?))
			check_events (a_api, 2)
		end

	test_create_image_edit_as_json (a_api: IMAGES_API)
			-- POST /images/edits
		do
			expect ("POST", "/images/edits")
			expect_header ("Authorization", "Bearer token")
			expect_body ("[
				{
				  "images": [{"file_id": "file-2ac5"}],
				  "prompt": "Turn the daytime street into a rainy evening scene"
				}
			]")
			answer (200, "application/json", "[
				{
				  "created": 1735732800
				}
			]")
			check_answer (a_api, a_api.create_image_edit_as_json (create {EDIT_IMAGE_BODY_JSON_PARAM}.make_from_json (object ("[
				{
				  "images": [{"file_id": "file-2ac5"}],
				  "prompt": "Turn the daytime street into a rainy evening scene"
				}
			]"))))
		end

	test_create_image (a_api: IMAGES_API)
			-- POST /images/generations
		do
			expect ("POST", "/images/generations")
			expect_header ("Authorization", "Bearer token")
			expect_body ("[
				{
				  "prompt": "A red bicycle leaning against a whitewashed wall, morning light"
				}
			]")
			answer (200, "application/json", "[
				{
				  "created": 1735732800
				}
			]")
			check_answer (a_api, a_api.create_image (create {CREATE_IMAGE_REQUEST}.make_from_json (object ("[
				{
				  "prompt": "A red bicycle leaning against a whitewashed wall, morning light"
				}
			]"))))
		end

	test_create_image_stream (a_api: IMAGES_API)
			-- POST /images/generations
		do
			expect ("POST", "/images/generations")
			expect_header ("Authorization", "Bearer token")
			expect_body ("[
				{
				  "prompt": "A red bicycle leaning against a whitewashed wall, morning light",
				  "stream": true
				}
			]")
			expect_header ("Accept", "text/event-stream")
			answer (200, "text/event-stream", "data: {%"type%":%"image_generation.partial_image%",%"b64_json%":%"my-b-64-json%",%"created_at%":1735732800,%"size%":%"1024x1024%",%"quality%":%"low%",%"background%":%"transparent%",%"output_format%":%"png%",%"partial_image_index%":1}%N%Ndata: {%"type%":%"image_generation.partial_image%",%"b64_json%":%"my-b-64-json%",%"created_at%":1735732800,%"size%":%"1024x1024%",%"quality%":%"low%",%"background%":%"transparent%",%"output_format%":%"png%",%"partial_image_index%":1}%N%Ndata: [DONE]%N%N")
			a_api.create_image_stream (create {CREATE_IMAGE_REQUEST}.make_from_json (object ("[
				{
				  "prompt": "A red bicycle leaning against a whitewashed wall, morning light"
				}
			]")), agent count_event ({IMAGE_GEN_STREAM_EVENT} ?))
			check_events (a_api, 2)
		end

	test_create_image_variation (a_api: IMAGES_API)
			-- POST /images/variations
		do
			expect ("POST", "/images/variations")
			expect_header ("Authorization", "Bearer token")
			expect_form ("image")
			answer (200, "application/json", "[
				{
				  "created": 1735732800
				}
			]")
			check_answer (a_api, a_api.create_image_variation (file, Void, Void, Void, Void, Void))
		end

end
